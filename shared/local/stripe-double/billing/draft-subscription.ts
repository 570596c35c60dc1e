import type Stripe from 'stripe'
import { makeId } from '../account/make-id.ts'
import { addMonths } from '../account/add-months.ts'
import { toPlan } from './draft-price.ts'

type Draft = {
  price: Stripe.Price
  quantity: number
  customer: string
  paymentMethod: string
  methodTypes: readonly string[]
  metadata: Record<string, string>
  description: string | null
  created: number
}

/** A monthly subscription that starts now and is not paid yet. */
export function draftSubscription(draft: Draft): Stripe.Subscription {
  const { created } = draft
  const id = makeId('sub')
  return {
    id,
    object: 'subscription',
    application: null,
    application_fee_percent: null,
    automatic_tax: { disabled_reason: null, enabled: false, liability: null },
    billing_cycle_anchor: created,
    billing_cycle_anchor_config: null,
    billing_mode: { flexible: { proration_discounts: 'included' }, type: 'flexible' },
    billing_schedules: [],
    billing_thresholds: null,
    cancel_at: null,
    cancel_at_period_end: false,
    canceled_at: null,
    cancellation_details: { comment: null, feedback: null, feedback_option: null, reason: null },
    collection_method: 'charge_automatically',
    created,
    currency: draft.price.currency,
    customer: draft.customer,
    customer_account: null,
    days_until_due: null,
    default_payment_method: draft.paymentMethod,
    default_source: null,
    default_tax_rates: [],
    description: draft.description,
    discounts: [],
    ended_at: null,
    invoice_settings: {
      account_tax_ids: null,
      custom_fields: null,
      description: null,
      footer: null,
      issuer: { type: 'self' },
    },
    items: {
      object: 'list',
      data: [draftItem(draft, id)],
      has_more: false,
      url: `/v1/subscription_items?subscription=${id}`,
    },
    latest_invoice: null,
    livemode: false,
    managed_payments: { enabled: false },
    metadata: { ...draft.metadata },
    next_pending_invoice_item_invoice: null,
    on_behalf_of: null,
    pause_collection: null,
    payment_settings: {
      payment_method_options: PAYMENT_OPTIONS,
      payment_method_types: [...draft.methodTypes] as Stripe.Subscription.PaymentSettings.PaymentMethodType[],
      save_default_payment_method: 'off',
    },
    pending_invoice_item_interval: null,
    pending_setup_intent: null,
    pending_update: null,
    schedule: null,
    start_date: created,
    status: 'incomplete',
    test_clock: null,
    transfer_data: null,
    trial_end: null,
    trial_settings: {
      end_behavior: { billing_cycle_anchor: null, missing_payment_method: 'create_invoice' },
    },
    trial_start: null,
  }
}

const PAYMENT_OPTIONS: Stripe.Subscription.PaymentSettings.PaymentMethodOptions = {
  acss_debit: null,
  bancontact: null,
  card: { network: null, request_three_d_secure: 'automatic' },
  customer_balance: null,
  konbini: null,
  payto: null,
  pix: null,
  sepa_debit: null,
  upi: null,
  us_bank_account: null,
}

function draftItem({ price, quantity, created }: Draft, subscription: string): Stripe.SubscriptionItem {
  return {
    id: makeId('si', 14),
    object: 'subscription_item',
    billing_thresholds: null,
    created,
    current_period_end: addMonths(created, 1),
    current_period_start: created,
    current_trial: null,
    discounts: [],
    metadata: {},
    plan: toPlan(price),
    price,
    quantity,
    subscription,
    tax_rates: [],
  }
}
