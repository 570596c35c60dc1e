import type Stripe from 'stripe'
import type { TestAccount } from '../account/test-account.ts'
import { recordEvent } from '../events/record-event.ts'
import { reinstateFunds, withdrawFunds } from './withdraw-funds.ts'

export type DisputeMove =
  /** Evidence has been sent in, the bank looks at it. */
  | 'under_review'
  /** An inquiry becomes a dispute, and the money is taken. */
  | 'escalated'
  | 'won'
  | 'lost'
  /** An inquiry comes to nothing. */
  | 'warning_closed'

const STEPS: Readonly<Record<string, readonly DisputeMove[]>> = {
  needs_response: ['under_review', 'won', 'lost'],
  under_review: ['won', 'lost'],
  warning_needs_response: ['under_review', 'escalated', 'warning_closed'],
  warning_under_review: ['escalated', 'warning_closed'],
}

/** What the bank or the account's people do with a dispute. False where that cannot follow on its present state. */
export function moveDispute(account: TestAccount, dispute: Stripe.Dispute, move: DisputeMove): boolean {
  if (!(STEPS[dispute.status] ?? []).includes(move)) return false
  const before = { status: dispute.status }
  switch (move) {
    case 'under_review':
      dispute.status = dispute.status === 'needs_response' ? 'under_review' : 'warning_under_review'
      dispute.evidence_details.has_evidence = true
      dispute.evidence_details.submission_count = 1
      dispute.evidence_details.submission_method = 'manual'
      recordEvent(account, 'charge.dispute.updated', dispute, { before })
      return true
    case 'escalated':
      dispute.status = 'needs_response'
      dispute.is_charge_refundable = false
      if (dispute.payment_method_details?.card !== undefined)
        dispute.payment_method_details.card.case_type = 'chargeback'
      withdrawFunds(account, dispute)
      recordEvent(account, 'charge.dispute.updated', dispute, { before })
      recordEvent(account, 'charge.dispute.funds_withdrawn', dispute)
      return true
    case 'won':
      dispute.status = 'won'
      dispute.is_charge_refundable = true
      reinstateFunds(account, dispute)
      recordEvent(account, 'charge.dispute.closed', dispute, { before })
      recordEvent(account, 'charge.dispute.funds_reinstated', dispute)
      return true
    case 'lost':
    case 'warning_closed':
      dispute.status = move
      recordEvent(account, 'charge.dispute.closed', dispute, { before })
      return true
  }
}
