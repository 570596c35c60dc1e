import type Stripe from 'stripe'
import { makeId } from '../account/make-id.ts'
import type { RefundParameters } from './refund-parameters.ts'

type Draft = {
  asked: Pick<RefundParameters, 'reason' | 'metadata'>
  charge: Stripe.Charge
  amount: number
  created: number
  status: 'succeeded' | 'pending'
}

export function draftRefund({ asked, charge, amount, created, status }: Draft): Stripe.Refund {
  const isCard = charge.payment_method_details?.type === 'card'
  return {
    id: makeId(isCard ? 're' : 'pyr'),
    object: 'refund',
    amount,
    balance_transaction: null,
    charge: charge.id,
    created,
    currency: charge.currency,
    customer: charge.customer,
    customer_account: null,
    destination_details: isCard
      ? {
          card: { reference_status: 'pending', reference_type: 'acquirer_reference_number', type: 'refund' },
          type: 'card',
        }
      : { type: 'sepa_debit' },
    metadata: asked.metadata ?? {},
    payment_intent: charge.payment_intent,
    payment_method: charge.payment_method,
    reason: asked.reason ?? null,
    receipt_number: null,
    source_transfer_reversal: null,
    status,
    transfer_reversal: null,
    ...(status === 'pending' ? { pending_reason: 'processing' } : {}),
  }
}
