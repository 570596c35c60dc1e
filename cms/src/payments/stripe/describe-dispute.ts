import type Stripe from 'stripe'
import type { DisputeState } from '../../donations/money-moves.ts'
import type { DisputeFacts } from '../../donations/payment-facts.ts'

/** A dispute in our words. */
export function describeDispute(dispute: Stripe.Dispute): DisputeFacts {
  const dueBy = dispute.evidence_details.due_by
  return {
    id: dispute.id,
    amount: dispute.amount,
    currency: dispute.currency.toUpperCase(),
    state: stateOf(dispute),
    reason: dispute.reason,
    openedAt: new Date(dispute.created * 1000),
    dueBy: dueBy === null ? null : new Date(dueBy * 1000),
  }
}

function stateOf({ status, balance_transactions: moves }: Stripe.Dispute): DisputeState {
  switch (status) {
    case 'won':
      return 'won'
    case 'lost':
      return 'lost'
    case 'warning_needs_response':
    case 'warning_under_review':
      return 'inquiry'
    case 'warning_closed':
      return 'closed'
    case 'prevented':
      // Settled before it began: the donor may have been given the money back, or may have let it be.
      return moves.reduce((total, { amount }) => total + amount, 0) < 0 ? 'lost' : 'closed'
    default:
      // Under way or in appeal, or a word of Stripe's that we do not know: the money is not ours to count on.
      return 'open'
  }
}
