import type Stripe from 'stripe'
import { makeId } from '../account/make-id.ts'
import type { SessionParameters } from './session-parameters.ts'

/** What Stripe's page can ask the payer for; a debit is taken in euros only. */
const METHODS = { eur: ['card', 'sepa_debit'], other: ['card'] }

type Draft = {
  asked: SessionParameters
  id: string
  created: number
  expiresAt: number
  currency: string
  total: number
  publicOrigin: string
}

/** A new open session, with every key that Stripe sends. There is no payment intent before the payer has tried to pay. */
export function draftSession(draft: Draft): Stripe.Checkout.Session {
  const { asked, currency } = draft
  const isRecurring = asked.mode === 'subscription'
  return {
    id: draft.id,
    object: 'checkout.session',
    adaptive_pricing: { enabled: asked.adaptive_pricing?.enabled ?? false },
    after_expiration: null,
    allow_promotion_codes: null,
    allowed_payment_method_types: null,
    amount_subtotal: draft.total,
    amount_total: draft.total,
    automatic_tax: { enabled: false, liability: null, provider: null, status: null },
    billing_address_collection: asked.billing_address_collection ?? null,
    cancel_url: asked.cancel_url ?? null,
    client_reference_id: asked.client_reference_id ?? null,
    client_secret: null,
    collected_information: { business_name: null, individual_name: null, shipping_details: null },
    consent: null,
    consent_collection: null,
    created: draft.created,
    currency: draft.currency,
    currency_conversion: null,
    custom_fields: [],
    custom_text: {
      after_submit: null,
      shipping_address: null,
      submit: asked.custom_text === undefined ? null : { message: asked.custom_text.submit.message },
      terms_of_service_acceptance: null,
    },
    customer: null,
    customer_account: null,
    customer_creation: isRecurring ? 'always' : (asked.customer_creation ?? 'if_required'),
    customer_details: asked.customer_email === undefined ? null : customerDetails(asked.customer_email, 'FR'),
    customer_email: asked.customer_email ?? null,
    discounts: [],
    expires_at: draft.expiresAt,
    integration_identifier: null,
    invoice: null,
    invoice_creation: isRecurring ? null : NO_INVOICE,
    livemode: false,
    locale: asked.locale ?? null,
    managed_payments: { enabled: false },
    metadata: asked.metadata ?? {},
    mode: asked.mode,
    origin_context: null,
    payment_intent: null,
    payment_link: null,
    payment_method_collection: isRecurring ? 'always' : 'if_required',
    payment_method_configuration_details: { id: makeId('pmc'), parent: null },
    payment_method_options: { card: { request_three_d_secure: 'automatic' } },
    payment_method_types: [...(currency === 'eur' ? METHODS.eur : METHODS.other)],
    payment_status: 'unpaid',
    permissions: null,
    phone_number_collection: { enabled: false },
    recovered_from: null,
    saved_payment_method_options: null,
    setup_intent: null,
    shipping_address_collection: null,
    shipping_cost: null,
    shipping_options: [],
    status: 'open',
    submit_type: asked.submit_type ?? null,
    subscription: null,
    success_url: asked.success_url,
    total_details: { amount_discount: 0, amount_shipping: 0, amount_tax: 0 },
    ui_mode: 'hosted_page',
    url: `${draft.publicOrigin}/c/pay/${draft.id}`,
    wallet_options: null,
  }
}

const NO_INVOICE: Stripe.Checkout.Session.InvoiceCreation = {
  enabled: false,
  invoice_data: {
    account_tax_ids: null,
    custom_fields: null,
    description: null,
    footer: null,
    issuer: null,
    metadata: {},
    rendering_options: null,
  },
}

/** What the page learns of the payer; the country (ISO 3166-1 alpha-2) is that of the test card. */
export function customerDetails(email: string, country: string): Stripe.Checkout.Session.CustomerDetails {
  return {
    address: { city: null, country, line1: null, line2: null, postal_code: null, state: null },
    business_name: null,
    email,
    individual_name: null,
    name: 'Test Donor',
    phone: null,
    tax_exempt: 'none',
    tax_ids: [],
  }
}
