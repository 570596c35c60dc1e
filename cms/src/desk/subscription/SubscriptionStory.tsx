import type { Subscription } from '@campaign/shared/cms/payload-types.ts'
import type { Locale } from '@campaign/shared/locales/locales.ts'
import Link from 'next/link'
import type { UIFieldServerProps } from 'payload'
import { donationFieldLabels } from '../../donations/donation-labels.ts'
import { donationStateLabels } from '../../donations/donation-state-labels.ts'
import { showMoney } from '../../donations/show-money.ts'
import { languageOf } from '../../languages/pick-words.ts'
import { mayDo } from '../../people/may-do.ts'
import { listOf, pageOf } from '../addresses.ts'
import { AlarmList } from '../alarms/AlarmList.tsx'
import { donationStoryWords } from '../donation/donation-story-words.ts'
import { Rows } from '../Rows.tsx'
import { showMoment } from '../show-date.ts'
import { sideOfMonthlyGift } from '../stripe-now/side-of-stripe.ts'
import { StripeNow } from '../stripe-now/StripeNow.tsx'
import { Timeline } from '../Timeline.tsx'
import { CHARGES_SHOWN, readSubscriptionFile, type SubscriptionFile } from './read-subscription-file.ts'
import { SubscriptionActs } from './SubscriptionActs.tsx'
import { subscriptionStoryWords } from './subscription-story-words.ts'
import { tellSubscriptionHistory } from './tell-subscription-history.ts'
import { tellSubscription, type ToldSubscription } from './tell-subscription.ts'

/** The page of a monthly gift, told: how it stands, what to look at, its donations, what happened, what can be done. */
export async function SubscriptionStory({ id, i18n, req }: UIFieldServerProps) {
  const file = id === undefined ? null : await readSubscriptionFile(req, String(id))
  if (file === null) return null
  const { subscription, history, alarms, names } = file
  const language = languageOf(i18n)
  const { currency } = subscription
  return (
    <div className="desk">
      <p className="desk__sentence">{tellSubscription(toldOf(subscription), language)}</p>
      <AlarmList
        alarms={alarms}
        here={subscription.id}
        language={language}
        req={req}
        title={donationStoryWords.alarms[language]}
      />
      <Charges file={file} language={language} />
      <Timeline
        steps={tellSubscriptionHistory(history, { language, currency, names })}
        title={subscriptionStoryWords.timeline[language]}
      />
      <SubscriptionActs language={language} subscription={subscription} user={req.user} />
      {mayDo(req.user, 'ask_stripe') ? (
        <StripeNow
          // What Stripe said before the books moved on is no longer what it says now.
          key={subscription.updatedAt}
          kind="subscription"
          language={language}
          ours={sideOfMonthlyGift(giftOf(subscription))}
          path={`/api/desk/subscriptions/${subscription.id}/stripe`}
        />
      ) : null}
    </div>
  )
}

function Charges({ file: { subscription, charges }, language }: { file: SubscriptionFile; language: Locale }) {
  const { createdAt, state, amount, refunded } = donationFieldLabels
  return (
    <>
      <Rows
        columns={[createdAt, state, amount, refunded].map((words) => words[language])}
        figures={[2, 3]}
        rows={charges.map((charge) => ({
          key: charge.id,
          cells: [
            <Link href={pageOf('donations', charge.id)} key="when" prefetch={false}>
              {showMoment(charge.paidAt ?? charge.createdAt, language)}
            </Link>,
            donationStateLabels[charge.state][language],
            showMoney(charge.amount, charge.currency, language),
            charge.refunded === 0 ? '—' : showMoney(charge.refunded, charge.currency, language),
          ],
        }))}
        title={subscriptionStoryWords.charges[language]}
      />
      {charges.length < CHARGES_SHOWN ? null : (
        <Link href={listOf('donations', [['subscription', 'equals', subscription.id]])} prefetch={false}>
          {subscriptionStoryWords.allCharges[language]}
        </Link>
      )}
    </>
  )
}

function toldOf(gift: Subscription): ToldSubscription {
  const { careReason = null, wantedAmount = null, endCause = null } = gift
  const date = (value: string | null | undefined) => (typeof value === 'string' ? new Date(value) : null)
  return {
    ...gift,
    careReason,
    wantedAmount,
    endCause,
    startedAt: date(gift.startedAt),
    nextChargeAt: date(gift.nextChargeAt),
    endedAt: date(gift.endedAt),
    createdAt: new Date(gift.createdAt),
  }
}

function giftOf(gift: Subscription): Parameters<typeof sideOfMonthlyGift>[0] {
  const { state, amount, currency, livemode } = gift
  return {
    ...{ state, amount, currency, livemode },
    stripeSubscription: gift.stripeSubscription ?? null,
    stripeCustomer: gift.stripeCustomer ?? null,
    startedAt: gift.startedAt ?? null,
    nextChargeAt: gift.nextChargeAt ?? null,
    endedAt: gift.endedAt ?? null,
  }
}
