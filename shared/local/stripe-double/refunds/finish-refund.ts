import type Stripe from 'stripe'
import { idOf } from '../account/id-of.ts'
import type { TestAccount } from '../account/test-account.ts'
import { bookTransaction } from '../balance/book-transaction.ts'
import { recordEvent } from '../events/record-event.ts'

/**
 * The bank took the refund, or sent it back: then the money is on the account again, and the charge is refunded by
 * less. A refund that is done can still come back, at Stripe up to 30 days later. False when there is nothing to change.
 */
export function finishRefund(account: TestAccount, refund: Stripe.Refund, outcome: 'succeeded' | 'failed'): boolean {
  if (refund.status === outcome || refund.status === 'failed') return false
  const before = { status: refund.status }
  refund.status = outcome
  delete refund.pending_reason
  if (outcome === 'failed') takeBack(account, refund)
  if (outcome === 'failed') recordEvent(account, 'refund.failed', refund, { before })
  recordEvent(account, 'refund.updated', refund, { before })
  recordEvent(account, 'charge.refund.updated', refund, { before })
  return true
}

function takeBack(account: TestAccount, refund: Stripe.Refund): void {
  const charge = account.charges.get(idOf(refund.charge))
  if (charge === undefined) return
  refund.failure_reason = charge.payment_method_details?.type === 'card' ? 'expired_or_canceled_card' : 'unknown'
  refund.failure_balance_transaction = bookTransaction(account, {
    amount: refund.amount,
    currency: refund.currency,
    type: 'refund_failure',
    category: 'refund_failure',
    source: refund.id,
    description: 'REFUND FAILURE',
  }).id
  charge.amount_refunded -= refund.amount
  charge.refunded = false
}
