import { ERROR_STATUS } from '@campaign/shared/errors/error-codes.ts'
import type { BooksPool } from '../../donations/books.ts'
import { restate } from '../../donations/decide-settlement.ts'
import type { Donation } from '../../donations/donation.ts'
import { findDonation } from '../../donations/find-donation.ts'
import { isUuid } from '../../donations/is-uuid.ts'
import type { PaymentFacts } from '../../donations/payment-facts.ts'
import { refuse } from '../../rest/refuse.ts'
import { readPayment } from '../stripe/read-payment.ts'
import { threadTo } from './settle-donation.ts'
import type { StripeClient } from '../stripe/stripe-client.ts'

/** How long whoever looks at a donation waits for Stripe. Milliseconds. */
const PATIENCE = 6000

/** What can be held side by side; amounts in minor units of `currency`, or of `settledCurrency` for what was booked. */
type Side = Pick<
  Donation,
  | 'state'
  | 'livemode'
  | 'method'
  | 'paidAt'
  | 'refunded'
  | 'disputed'
  | 'settledAmount'
  | 'fee'
  | 'net'
  | 'settledCurrency'
  | 'exchangeRate'
> & { amount: number | null; currency: string | null }

export type StripeNow =
  /** `theirs`: how our row would stand by what Stripe says; `facts`: all that Stripe says. */
  | { outcome: 'done'; ours: Side; theirs: Side; facts: PaymentFacts }
  /** The gift was entered by hand, or its payment page never opened. */
  | { outcome: 'not_begun' }
  /** Stripe knows no such payment. */
  | { outcome: 'missing' }
  | { outcome: 'refused'; code: 'payment_provider_unavailable' }

/** `GET /api/desk/donations/{id}/stripe`: what Stripe says of the payment at this moment. Changes nothing. */
export async function answerStripeNow(id: string, door: { books: BooksPool; stripe: StripeClient }): Promise<Response> {
  const donation = isUuid(id) ? await findDonation(door.books, 'id', id) : null
  if (donation === null) return refuse(404)
  const now = await ask(donation, door.stripe)
  const status = now.outcome === 'refused' ? ERROR_STATUS[now.code] : 200
  return Response.json(now, { status, headers: { 'Cache-Control': 'no-store' } })
}

async function ask(donation: Donation, stripe: StripeClient): Promise<StripeNow> {
  const thread = threadTo(donation)
  if (thread === null) return { outcome: 'not_begun' }
  const lookFor = { refunds: true, disputes: true }
  const asked = await readPayment(stripe, thread, { lookFor, milliseconds: PATIENCE })
  if (asked.outcome === 'missing') return { outcome: 'missing' }
  if (asked.outcome === 'unavailable') return { outcome: 'refused', code: 'payment_provider_unavailable' }

  const { facts } = asked.answer
  const { amount, currency, livemode } = facts
  const theirs = pickSide({ ...restate(donation, facts, new Date()), amount, currency, livemode })
  return { outcome: 'done', ours: pickSide(donation), theirs, facts }
}

function pickSide(side: Side): Side {
  const { state, amount, currency, livemode, method, paidAt, refunded, disputed } = side
  const { settledAmount, fee, net, settledCurrency, exchangeRate } = side
  const booked = { settledAmount, fee, net, settledCurrency, exchangeRate }
  return { state, amount, currency, livemode, method, paidAt, refunded, disputed, ...booked }
}
