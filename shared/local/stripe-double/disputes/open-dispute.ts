import type Stripe from 'stripe'
import { now, schedule } from '../account/clock.ts'
import type { TestAccount } from '../account/test-account.ts'
import { recordEvent } from '../events/record-event.ts'
import { draftDispute } from './draft-dispute.ts'
import { moveDispute } from './move-dispute.ts'
import { withdrawFunds } from './withdraw-funds.ts'

const DAY = 24 * 60 * 60

export type DisputeWish = {
  /** Minor units of the charge; all of it where none is named, also when some of it was refunded before. */
  amount?: number | undefined
  reason?: string | undefined
  /** The bank only asks: no money moves, unless it is escalated. */
  isInquiry?: boolean | undefined
}

/**
 * A payer's bank takes the money back. For a card that can be contested; the bank's word on a debit is final, so it is
 * lost at once: https://docs.stripe.com/payments/sepa-debit#disputed-payments
 */
export function openDispute(account: TestAccount, charge: Stripe.Charge, wish: DisputeWish): Stripe.Dispute {
  const isDebit = charge.payment_method_details?.type !== 'card'
  const dispute = account.disputes.add(
    draftDispute({
      charge,
      amount: wish.amount ?? charge.amount,
      reason: wish.reason ?? (isDebit ? 'debit_not_authorized' : 'fraudulent'),
      status: isDebit ? 'lost' : wish.isInquiry === true ? 'warning_needs_response' : 'needs_response',
      created: now(account),
    }),
  )
  charge.disputed = true
  const isMoved = dispute.status !== 'warning_needs_response'
  if (isMoved) withdrawFunds(account, dispute)
  recordEvent(account, 'charge.dispute.created', dispute)
  if (isMoved) recordEvent(account, 'charge.dispute.funds_withdrawn', dispute)
  if (isDebit) recordEvent(account, 'charge.dispute.closed', dispute)
  awaitDeadline(account, dispute)
  return dispute
}

/** A dispute that nobody answers in time is lost; an inquiry that comes to nothing is closed after 120 days. */
function awaitDeadline(account: TestAccount, dispute: Stripe.Dispute): void {
  const { due_by } = dispute.evidence_details
  if (due_by === null) return
  const lose = () => {
    if (dispute.status !== 'needs_response') return null
    dispute.evidence_details.past_due = true
    moveDispute(account, dispute, 'lost')
    return 'dispute_lost'
  }
  const close = () => (moveDispute(account, dispute, 'warning_closed') ? 'inquiry_closed' : null)
  const isInquiry = dispute.status === 'warning_needs_response'
  const at = isInquiry ? dispute.created + 120 * DAY : due_by
  schedule(account, { at, id: dispute.id, act: isInquiry ? close : lose })
}
