import type { BeforeListTableServerProps } from 'payload'
import { languageOf, pickWords } from '../../languages/pick-words.ts'
import { listOf } from '../addresses.ts'
import { listWords } from './list-words.ts'
import { ReadyLists } from './ReadyLists.tsx'

/** Above the list of Stripe's notices. */
export function EventFilters({ i18n }: BeforeListTableServerProps) {
  const words = pickWords(listWords, languageOf(i18n))
  return (
    <ReadyLists
      lists={[
        { label: words.allOfThem, href: listOf('payment-events') },
        { label: words.dead, href: listOf('payment-events', [['state', 'equals', 'dead']]) },
        { label: words.waiting, href: listOf('payment-events', [['state', 'equals', 'received']]) },
      ]}
      title={words.ready}
    />
  )
}
