import type Stripe from 'stripe'
import { makeId } from '../account/make-id.ts'

type Draft = { email: string; country: string; created: number; currency: string; locale: string | null }

/** Who pays a subscription, as the payment page learns of them. */
export function draftCustomer({ email, country, created, currency, locale }: Draft): Stripe.Customer {
  return {
    id: makeId('cus', 14),
    object: 'customer',
    address: { city: null, country, line1: null, line2: null, postal_code: null, state: null },
    balance: 0,
    created,
    currency,
    customer_account: null,
    default_source: null,
    delinquent: false,
    description: null,
    discount: null,
    email,
    invoice_prefix: makeId('x', 8).slice(2).toUpperCase(),
    invoice_settings: { custom_fields: null, default_payment_method: null, footer: null, rendering_options: null },
    livemode: false,
    metadata: {},
    name: 'Test Donor',
    next_invoice_sequence: 1,
    phone: null,
    preferred_locales: locale === null || locale === 'auto' ? [] : [locale],
    shipping: null,
    tax_exempt: 'none',
    test_clock: null,
  }
}
