import type Stripe from 'stripe'
import { makeId } from '../account/make-id.ts'
import type { Instrument } from '../payments/instrument.ts'

type Draft = { instrument: Instrument; customer: string; email: string | null; created: number }

/** A card or bank account that is kept for a customer. */
export function draftPaymentMethod({ instrument, customer, email, created }: Draft): Stripe.PaymentMethod {
  const { payment, expMonth, expYear } = instrument
  const { number, country } = payment
  const last4 = number.slice(-4)
  const fingerprint = `test${number.slice(-12)}`
  return {
    id: makeId('pm'),
    object: 'payment_method',
    allow_redisplay: 'limited',
    billing_details: {
      address: { city: null, country, line1: null, line2: null, postal_code: null, state: null },
      email,
      name: 'Test Donor',
      phone: null,
      tax_id: null,
    },
    ...(payment.method === 'card'
      ? {
          card: {
            brand: 'visa',
            checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: 'pass' },
            country,
            display_brand: 'visa',
            exp_month: expMonth,
            exp_year: expYear,
            fingerprint,
            funding: 'credit',
            generated_from: null,
            last4,
            networks: { available: ['visa'], preferred: null },
            regulated_status: 'unregulated',
            three_d_secure_usage: { supported: true },
            wallet: null,
          },
        }
      : {
          sepa_debit: {
            bank_code: '20041',
            branch_code: '01005',
            country,
            fingerprint,
            generated_from: { charge: null, setup_attempt: null },
            last4,
          },
        }),
    created,
    customer,
    customer_account: null,
    livemode: false,
    metadata: {},
    type: payment.method,
  }
}
