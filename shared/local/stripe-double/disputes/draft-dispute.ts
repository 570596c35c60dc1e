import type Stripe from 'stripe'
import { makeId } from '../account/make-id.ts'

const WEEK = 7 * 24 * 60 * 60

type Draft = {
  charge: Stripe.Charge
  amount: number
  reason: string
  status: 'needs_response' | 'warning_needs_response' | 'lost'
  created: number
}

export function draftDispute({ charge, amount, reason, status, created }: Draft): Stripe.Dispute {
  return {
    id: makeId('du'),
    object: 'dispute',
    amount,
    balance_transactions: [],
    charge: charge.id,
    created,
    currency: charge.currency,
    enhanced_eligibility_types: [],
    evidence: NO_EVIDENCE,
    evidence_details: {
      due_by: status === 'lost' ? null : created + WEEK,
      enhanced_eligibility: {},
      has_evidence: false,
      past_due: false,
      submission_count: 0,
      submission_method: 'not_submitted',
    },
    intended_submission_method: null,
    is_charge_refundable: status === 'warning_needs_response' && !charge.refunded,
    livemode: false,
    metadata: {},
    payment_intent: charge.payment_intent,
    ...(charge.payment_method_details?.type === 'card'
      ? {
          payment_method_details: {
            card: {
              brand: 'visa',
              case_type: status === 'warning_needs_response' ? 'inquiry' : 'chargeback',
              network: 'visa',
              network_reason_code: '10.4',
            },
            type: 'card',
          },
        }
      : {}),
    reason,
    status,
  } satisfies Stripe.Dispute
}

const NO_EVIDENCE: Stripe.Dispute.Evidence = {
  access_activity_log: null,
  billing_address: null,
  cancellation_policy: null,
  cancellation_policy_disclosure: null,
  cancellation_rebuttal: null,
  customer_communication: null,
  customer_email_address: null,
  customer_name: null,
  customer_purchase_ip: null,
  customer_signature: null,
  duplicate_charge_documentation: null,
  duplicate_charge_explanation: null,
  duplicate_charge_id: null,
  enhanced_evidence: {},
  product_description: null,
  receipt: null,
  refund_policy: null,
  refund_policy_disclosure: null,
  refund_refusal_explanation: null,
  service_date: null,
  service_documentation: null,
  shipping_address: null,
  shipping_carrier: null,
  shipping_date: null,
  shipping_documentation: null,
  shipping_tracking_number: null,
  uncategorized_file: null,
  uncategorized_text: null,
}
