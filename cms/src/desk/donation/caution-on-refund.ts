import type { Donation } from '@campaign/shared/cms/payload-types.ts'
import type { Locale } from '@campaign/shared/locales/locales.ts'
import { refundWords } from './refund-words.ts'

/** Thirteen months after the debit a bank reverses it no more, whatever the donor says. */
const LAST_MONTH = 13

/**
 * What to think of before money is given back; null where there is nothing. A SEPA debit can be reversed by the donor's
 * bank after a refund as well (eight weeks without a reason, thirteen months where it was not authorised: Directive (EU)
 * 2015/2366, articles 71, 76 and 77, and the SEPA Core rulebook), and no bank asks us first. `now`: UTC.
 */
export function cautionOnRefund(
  { method, paidAt }: Pick<Donation, 'method' | 'paidAt'>,
  language: Locale,
  now = new Date(),
): string | null {
  const isOver = typeof paidAt === 'string' && monthsAfter(new Date(paidAt), LAST_MONTH) < now
  return method === 'sepa_debit' && !isOver ? refundWords.debitCanBeDisputed[language] : null
}

function monthsAfter(date: Date, months: number): Date {
  const later = new Date(date)
  later.setUTCMonth(later.getUTCMonth() + months)
  return later
}
