import type Stripe from 'stripe'
import { idOf } from '../account/id-of.ts'
import { makeId } from '../account/make-id.ts'
import { decimal } from './draft-price.ts'
import { itemOf } from './subscription-item.ts'

type Draft = {
  subscription: Stripe.Subscription
  customer: Stripe.Customer
  /** The months paid for: from here to there. */
  period: { start: number; end: number }
  reason: 'subscription_create' | 'subscription_cycle'
  productName: string
  created: number
}

const HOUR = 60 * 60

/** An invoice for one month of a subscription, as a draft. The first one is final at once, later ones after an hour. */
export function draftInvoice(draft: Draft): Stripe.Invoice {
  const { subscription, customer, period, reason, created } = draft
  const { price, quantity } = itemOf(subscription)
  const total = (price.unit_amount ?? 0) * (quantity ?? 1)
  const id = makeId('in')
  const waits = reason === 'subscription_cycle'
  return {
    id,
    object: 'invoice',
    account_country: 'FR',
    account_name: 'Test stand-in',
    account_tax_ids: null,
    amount_due: total,
    amount_overpaid: 0,
    amount_paid: 0,
    amount_remaining: total,
    amount_shipping: 0,
    application: null,
    attempt_count: 0,
    attempted: false,
    auto_advance: true,
    automatic_tax: { disabled_reason: null, enabled: false, liability: null, provider: null, status: null },
    automatically_finalizes_at: waits ? created + HOUR : null,
    billing_reason: reason,
    collection_method: 'charge_automatically',
    created,
    currency: subscription.currency,
    custom_fields: null,
    customer: customer.id,
    customer_account: null,
    customer_address: customer.address ?? null,
    customer_email: customer.email,
    customer_name: customer.name ?? null,
    customer_phone: null,
    customer_shipping: null,
    customer_tax_exempt: 'none',
    customer_tax_ids: [],
    default_payment_method: null,
    default_source: null,
    default_tax_rates: [],
    description: null,
    discounts: [],
    due_date: null,
    effective_at: null,
    ending_balance: null,
    footer: null,
    from_invoice: null,
    hosted_invoice_url: null,
    invoice_pdf: null,
    issuer: { type: 'self' },
    last_finalization_error: null,
    latest_revision: null,
    lines: {
      object: 'list',
      data: [draftLine(draft, id, total)],
      has_more: false,
      url: `/v1/invoices/${id}/lines`,
    },
    livemode: false,
    metadata: {},
    next_payment_attempt: waits ? created + HOUR : null,
    number: null,
    on_behalf_of: null,
    parent: {
      quote_details: null,
      subscription_details: { metadata: { ...subscription.metadata }, subscription: subscription.id },
      type: 'subscription_details',
    },
    payment_settings: { default_mandate: null, payment_method_options: null, payment_method_types: null },
    // Of a renewal this is the month before: what was used since the last invoice.
    period_end: reason === 'subscription_create' ? created : period.start,
    period_start: reason === 'subscription_create' ? created : itemOf(subscription).current_period_start,
    post_payment_credit_notes_amount: 0,
    pre_payment_credit_notes_amount: 0,
    receipt_number: null,
    rendering: null,
    shipping_cost: null,
    shipping_details: null,
    starting_balance: 0,
    statement_descriptor: null,
    status: 'draft',
    status_transitions: { finalized_at: null, marked_uncollectible_at: null, paid_at: null, voided_at: null },
    subtotal: total,
    subtotal_excluding_tax: total,
    test_clock: null,
    total,
    total_discount_amounts: [],
    total_excluding_tax: total,
    total_pretax_credit_amounts: [],
    total_taxes: [],
    webhooks_delivered_at: created,
  }
}

function draftLine(draft: Draft, invoice: string, total: number): Stripe.InvoiceLineItem {
  const { subscription, period, productName } = draft
  const item = itemOf(subscription)
  return {
    id: makeId('il'),
    object: 'line_item',
    amount: total,
    currency: subscription.currency,
    description: `${item.quantity ?? 1} × ${productName}`,
    discount_amounts: [],
    discountable: true,
    discounts: [],
    invoice,
    livemode: false,
    metadata: { ...subscription.metadata },
    parent: {
      invoice_item_details: null,
      subscription_item_details: {
        invoice_item: null,
        proration: false,
        proration_details: { credited_items: null },
        subscription: subscription.id,
        subscription_item: item.id,
      },
      type: 'subscription_item_details',
    },
    period: { ...period },
    pretax_credit_amounts: [],
    pricing: {
      price_details: { price: item.price.id, product: idOf(item.price.product) },
      type: 'price_details',
      unit_amount_decimal: decimal(item.price.unit_amount ?? 0),
    },
    quantity: item.quantity ?? 1,
    quantity_decimal: decimal(item.quantity ?? 1),
    subscription: subscription.id,
    subtotal: total,
    taxes: [],
  }
}
