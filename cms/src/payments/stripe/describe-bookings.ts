import type Stripe from 'stripe'
import type { BookingKind } from '../../donations/money-moves.ts'
import type { BookingFacts } from '../../donations/payment-facts.ts'
import { expanded } from './expanded.ts'

/** Every movement that a payment caused on our account with Stripe: of the charge, its refunds and its disputes. */
export function describeBookings(
  charge: Stripe.Charge | null,
  refunds: readonly Stripe.Refund[],
  disputes: readonly Stripe.Dispute[],
): BookingFacts[] {
  return [
    ...describe('charge', charge?.balance_transaction),
    // A bank debit that was booked and then failed.
    ...describe('other', charge?.failure_balance_transaction),
    ...refunds.flatMap((refund) => [
      ...describe('refund', refund.balance_transaction),
      ...describe('refund_failure', refund.failure_balance_transaction),
    ]),
    ...disputes.flatMap(({ balance_transactions: moves }) =>
      moves.flatMap((move) => describe(move.amount < 0 ? 'dispute' : 'dispute_reversal', move)),
    ),
  ]
}

function describe(kind: BookingKind, given: string | Stripe.BalanceTransaction | null | undefined): BookingFacts[] {
  const booked = expanded(given)
  if (booked === null) return []
  const { id, amount, fee, net, currency, exchange_rate: rate, created } = booked
  const bookedAt = new Date(created * 1000)
  return [
    {
      id,
      kind,
      amount,
      fee,
      net,
      currency: currency.toUpperCase(),
      rate: rate === null ? null : String(rate),
      bookedAt,
    },
  ]
}
