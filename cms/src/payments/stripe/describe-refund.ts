import type Stripe from 'stripe'
import type { RefundState } from '../../donations/money-moves.ts'
import type { RefundFacts } from '../../donations/payment-facts.ts'

/** A refund in our words. */
export function describeRefund(refund: Stripe.Refund): RefundFacts {
  return {
    id: refund.id,
    refund: refund.metadata?.['refund'] ?? null,
    amount: refund.amount,
    currency: refund.currency.toUpperCase(),
    state: stateOf(refund.status),
    createdAt: new Date(refund.created * 1000),
  }
}

/** Stripe waits for the bank, or for the donor to name an account: for us both are on their way. */
function stateOf(status: string | null): RefundState {
  return status === 'succeeded' || status === 'failed' || status === 'canceled' ? status : 'pending'
}
