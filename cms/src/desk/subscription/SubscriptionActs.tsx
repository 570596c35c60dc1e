import type { Subscription } from '@campaign/shared/cms/payload-types.ts'
import { isRunning } from '@campaign/shared/donations/subscription-states.ts'
import type { Locale } from '@campaign/shared/locales/locales.ts'
import type { TypedUser } from 'payload'
import { showMoney } from '../../donations/show-money.ts'
import { fillIn, pickWords } from '../../languages/pick-words.ts'
import { mayDo } from '../../people/may-do.ts'
import { actWords, outcomeWords } from '../act-words.ts'
import { ConfirmedAct } from '../ConfirmedAct.tsx'
import { IssueLink } from './IssueLink.tsx'
import { subscriptionStoryWords } from './subscription-story-words.ts'

type SubscriptionActsProps = { subscription: Subscription; user: TypedUser | null; language: Locale }

/** What the treasurer can do about a monthly gift: end it, or give its donor a new link. */
export function SubscriptionActs({ subscription, user, language }: SubscriptionActsProps) {
  const { id, state, amount, currency } = subscription
  const mayGoOn = isRunning(state) || state === 'awaiting_payment' || state === 'needs_care'
  const mayCancel = mayGoOn && mayDo(user, 'cancel_subscription')
  const mayLink = isRunning(state) && mayDo(user, 'issue_manage_link')
  if (!mayCancel && !mayLink) return null
  const words = { ...pickWords(actWords, language), ...pickWords(subscriptionStoryWords, language) }
  const outcomes = pickWords(outcomeWords, language)
  return (
    <section className="desk__part">
      <h3>{words.acts}</h3>
      {mayLink ? (
        <IssueLink
          outcomes={{ ...outcomes, done: words.linkDone }}
          path={`/api/desk/subscriptions/${id}/link`}
          words={words}
        />
      ) : null}
      {mayCancel ? (
        <ConfirmedAct
          body={{ confirm: true }}
          outcomes={{ ...outcomes, done: words.cancelDone }}
          path={`/api/desk/subscriptions/${id}/cancel`}
          words={{
            ...words,
            button: words.cancel,
            consequence: fillIn(words.cancelConsequence, {
              amount: showMoney(amount, currency, language, { isShort: true }),
            }),
            confirm: words.cancelConfirm,
          }}
        />
      ) : null}
    </section>
  )
}
