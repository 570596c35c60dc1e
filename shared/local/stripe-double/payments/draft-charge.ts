import type Stripe from 'stripe'
import { makeId } from '../account/make-id.ts'
import type { Instrument } from './instrument.ts'
import type { PaymentFailure, TestPayment } from './test-payments.ts'

type Draft = {
  intent: Stripe.PaymentIntent
  instrument: Instrument
  /** The kept payment method; null when it is used once. */
  paymentMethod: string | null
  email: string
  created: number
  status: 'succeeded' | 'pending' | 'failed'
  failure: PaymentFailure | null
  isAuthenticated: boolean
}

/** One attempt to take the money. */
export function draftCharge(draft: Draft): Stripe.Charge {
  const { intent, instrument, email, created, status, failure } = draft
  const { payment } = instrument
  const hasFailed = status === 'failed'
  return {
    // Stripe's charges of other kinds than cards begin differently.
    id: makeId(payment.method === 'card' ? 'ch' : 'py'),
    object: 'charge',
    amount: intent.amount,
    amount_captured: status === 'succeeded' ? intent.amount : 0,
    amount_refunded: 0,
    application: null,
    application_fee: null,
    application_fee_amount: null,
    balance_transaction: null,
    billing_details: {
      address: { city: null, country: payment.country, line1: null, line2: null, postal_code: null, state: null },
      email,
      name: 'Test Donor',
      phone: null,
      tax_id: null,
    },
    calculated_statement_descriptor: 'TEST STAND-IN',
    captured: status === 'succeeded',
    created,
    currency: intent.currency,
    customer: intent.customer,
    description: intent.description,
    disputed: false,
    failure_balance_transaction: null,
    failure_code: failure?.code ?? null,
    failure_message: failure?.message ?? null,
    fraud_details: {},
    livemode: false,
    metadata: { ...intent.metadata },
    on_behalf_of: null,
    outcome: {
      advice_code: null,
      network_advice_code: null,
      network_decline_code: null,
      network_status: hasFailed ? 'declined_by_network' : 'approved_by_network',
      reason: failure?.declineCode ?? null,
      risk_level: 'normal',
      risk_score: 1,
      seller_message: hasFailed ? 'The bank did not accept the payment.' : 'Payment complete.',
      type: hasFailed ? 'issuer_declined' : 'authorized',
    },
    paid: !hasFailed,
    payment_intent: intent.id,
    payment_method: draft.paymentMethod ?? makeId('pm'),
    payment_method_details: payment.method === 'card' ? cardDetails(draft) : debitDetails(payment),
    radar_options: {},
    receipt_email: intent.receipt_email,
    receipt_number: null,
    receipt_url: null,
    refunded: false,
    refunds: null,
    review: null,
    shipping: null,
    source: null,
    source_transfer: null,
    statement_descriptor: intent.statement_descriptor,
    statement_descriptor_suffix: intent.statement_descriptor_suffix,
    status,
    transfer_data: null,
    transfer_group: null,
  }
}

function cardDetails({ intent, instrument, isAuthenticated }: Draft): Stripe.Charge.PaymentMethodDetails {
  const { number, country } = instrument.payment
  return {
    card: {
      amount_authorized: intent.amount,
      authorization_code: null,
      brand: 'visa',
      checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: 'pass' },
      country,
      electronic_commerce_indicator: null,
      exp_month: instrument.expMonth,
      exp_year: instrument.expYear,
      extended_authorization: { status: 'disabled' },
      fingerprint: `test${number.slice(-12)}`,
      funding: 'credit',
      incremental_authorization: { status: 'unavailable' },
      installments: null,
      last4: number.slice(-4),
      mandate: null,
      multicapture: { status: 'unavailable' },
      network: 'visa',
      network_token: { used: false },
      network_transaction_id: null,
      overcapture: { maximum_amount_capturable: intent.amount, status: 'unavailable' },
      regulated_status: 'unregulated',
      three_d_secure: isAuthenticated ? AUTHENTICATED : null,
      transaction_link_id: null,
      wallet: null,
    },
    type: 'card',
  }
}

const AUTHENTICATED: Stripe.Charge.PaymentMethodDetails.Card.ThreeDSecure = {
  authentication_flow: 'challenge',
  electronic_commerce_indicator: '05',
  exemption_indicator: null,
  result: 'authenticated',
  result_reason: null,
  transaction_id: null,
  version: '2.2.0',
}

function debitDetails({ number }: TestPayment): Stripe.Charge.PaymentMethodDetails {
  return {
    sepa_debit: {
      bank_code: '20041',
      branch_code: '01005',
      country: 'FR',
      fingerprint: `test${number.slice(-12)}`,
      last4: number.slice(-4),
      mandate: makeId('mandate'),
    },
    type: 'sepa_debit',
  }
}
