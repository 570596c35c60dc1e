import type { BeforeListTableServerProps } from 'payload'
import { languageOf, pickWords } from '../../languages/pick-words.ts'
import { mayDo } from '../../people/may-do.ts'
import { ENTER_DONATION, listOf } from '../addresses.ts'
import { listWords } from './list-words.ts'
import { monthOf } from './month-of.ts'
import { ReadyLists } from './ReadyLists.tsx'

/** Above the list of donations: the questions a treasurer asks most, one click each. */
export function DonationFilters({ i18n, user }: BeforeListTableServerProps) {
  const words = pickWords(listWords, languageOf(i18n))
  return (
    <ReadyLists
      act={mayDo(user, 'enter_donation') ? { label: words.enter, href: ENTER_DONATION } : null}
      hint={words.searchDonations}
      lists={[
        { label: words.all, href: listOf('donations') },
        { label: words.needsCare, href: listOf('donations', [['state', 'equals', 'needs_care']]) },
        { label: words.thisMonth, href: paidIn(0) },
        { label: words.lastMonth, href: paidIn(1) },
        { label: words.refunded, href: listOf('donations', [['state', 'in', ['partly_refunded', 'refunded']]]) },
        {
          label: words.disputed,
          href: listOf('donations', [['state', 'in', ['disputed', 'dispute_won', 'dispute_lost']]]),
        },
        { label: words.monthly, href: listOf('donations', [['subscription', 'exists', 'true']]) },
        { label: words.manual, href: listOf('donations', [['origin', 'equals', 'manual']]) },
        {
          label: words.abandoned,
          href: listOf('donations', [['state', 'in', ['created', 'awaiting_payment', 'expired']]]),
        },
      ]}
      title={words.ready}
    />
  )
}

/** Paid in this month, or in one as many months earlier. */
function paidIn(back: number): string {
  const { from, until } = monthOf(new Date(), back)
  return listOf('donations', [
    ['paidAt', 'greater_than_equal', from.toISOString()],
    ['paidAt', 'less_than', until.toISOString()],
  ])
}
