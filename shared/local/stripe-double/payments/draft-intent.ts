import type Stripe from 'stripe'
import { makeId } from '../account/make-id.ts'

type Draft = {
  amount: number
  currency: string
  created: number
  customer: string | null
  description: string | null
  metadata: Record<string, string>
  methodTypes: readonly string[]
  configuration: Stripe.PaymentIntent['payment_method_configuration_details']
  receiptEmail: string | null
  statementDescriptor: string | null
  statementDescriptorSuffix: string | null
  /** Whether the payment method is kept for charges without the payer. */
  isKept: boolean
}

/** A payment before anything has been tried. */
export function draftIntent(draft: Draft): Stripe.PaymentIntent {
  const id = makeId('pi')
  return {
    id,
    object: 'payment_intent',
    allowed_payment_method_types: null,
    amount: draft.amount,
    amount_capturable: 0,
    amount_details: { tip: {} },
    amount_received: 0,
    application: null,
    application_fee_amount: null,
    automatic_payment_methods: draft.isKept ? null : { enabled: true, allow_redirects: 'always' },
    canceled_at: null,
    cancellation_reason: null,
    capture_method: draft.isKept ? 'automatic' : 'automatic_async',
    client_secret: `${id}_secret_${makeId('x').slice(2)}`,
    confirmation_method: 'automatic',
    created: draft.created,
    currency: draft.currency,
    customer: draft.customer,
    customer_account: null,
    description: draft.description,
    excluded_payment_method_types: null,
    last_payment_error: null,
    latest_charge: null,
    livemode: false,
    managed_payments: { enabled: false },
    metadata: { ...draft.metadata },
    next_action: null,
    on_behalf_of: null,
    payment_method: null,
    payment_method_configuration_details: draft.configuration,
    payment_method_options: {
      card: { request_three_d_secure: 'automatic', installments: null, mandate_options: null, network: null },
    },
    payment_method_types: [...draft.methodTypes],
    payment_record: null,
    processing: null,
    receipt_email: draft.receiptEmail,
    review: null,
    setup_future_usage: draft.isKept ? 'off_session' : null,
    shipping: null,
    source: null,
    statement_descriptor: draft.statementDescriptor,
    statement_descriptor_suffix: draft.statementDescriptorSuffix,
    status: 'requires_payment_method',
    transfer_data: null,
    transfer_group: null,
  }
}
