import type { BeforeListTableServerProps } from 'payload'
import { languageOf, pickWords } from '../../languages/pick-words.ts'
import { listOf } from '../addresses.ts'
import { listWords } from './list-words.ts'
import { ReadyLists } from './ReadyLists.tsx'

/** Above the list of monthly gifts. */
export function SubscriptionFilters({ i18n }: BeforeListTableServerProps) {
  const words = pickWords(listWords, languageOf(i18n))
  const inState = (label: string, state: string) => ({
    label,
    href: listOf('subscriptions', [['state', 'equals', state]]),
  })
  return (
    <ReadyLists
      hint={words.searchSubscriptions}
      lists={[
        { label: words.all, href: listOf('subscriptions') },
        inState(words.running, 'active'),
        inState(words.pastDue, 'past_due'),
        inState(words.paused, 'paused'),
        inState(words.ended, 'canceled'),
        inState(words.needsCare, 'needs_care'),
      ]}
      title={words.ready}
    />
  )
}
