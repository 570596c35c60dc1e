import type Stripe from 'stripe'
import type { PaymentMethod } from '../../donations/money-moves.ts'
import type { PaymentFacts } from '../../donations/payment-facts.ts'
import { describeBookings } from './describe-bookings.ts'
import { describeDispute } from './describe-dispute.ts'
import { describeRefund } from './describe-refund.ts'
import { expanded, idOf } from './expanded.ts'
import { isIssuerBlocked } from './is-issuer-blocked.ts'

/** What Stripe knows of one payment, as it was asked for: by its page, by its invoice, or both. */
export type StripePayment = {
  page: Stripe.Checkout.Session | null
  invoice: Stripe.Invoice | null
  /** With its latest charge and the bookings of that. */
  intent: Stripe.PaymentIntent | null
  refunds: readonly Stripe.Refund[]
  disputes: readonly Stripe.Dispute[]
}

/** Stripe's account of a payment in our words. Pure. */
export function describePayment(payment: StripePayment): PaymentFacts {
  const { page, invoice, intent, refunds, disputes } = payment
  const charge = expanded(intent?.latest_charge)
  const status = statusOf(payment)
  return {
    session: page?.id ?? null,
    invoice: invoice?.id ?? idOf(page?.invoice),
    paymentIntent: intent?.id ?? idOf(page?.payment_intent),
    charge: charge?.id ?? null,
    donation: page?.metadata?.['donation'] ?? null,
    livemode: page?.livemode ?? invoice?.livemode ?? false,
    status,
    amount: page === null ? (invoice?.amount_due ?? null) : page.amount_total,
    currency: (page?.currency ?? invoice?.currency)?.toUpperCase() ?? null,
    taken: status === 'paid' ? takenOf(payment) : null,
    method: methodOf(charge),
    isIssuerBlocked: isIssuerBlocked(charge),
    bookings: describeBookings(charge, refunds, disputes),
    refunds: refunds.map(describeRefund),
    disputes: disputes.map(describeDispute),
    paidAt: charge === null ? null : new Date(charge.created * 1000),
  }
}

function statusOf({ page, invoice, intent }: StripePayment): PaymentFacts['status'] {
  if (page?.status === 'expired') return 'expired'
  if (page !== null && page.status !== 'complete') return 'open'
  if (invoice !== null) return statusOfInvoice(invoice, intent)
  if (page !== null && page.payment_status !== 'unpaid') return 'paid'
  // Bank debits: complete and unpaid for days. Only the intent tells whether the bank has said no meanwhile.
  const hasFailed = intent?.status === 'requires_payment_method' || intent?.status === 'canceled'
  return hasFailed ? 'failed' : 'processing'
}

function statusOfInvoice(invoice: Stripe.Invoice, intent: Stripe.PaymentIntent | null): PaymentFacts['status'] {
  switch (invoice.status) {
    case 'paid':
      return 'paid'
    case 'uncollectible':
      return 'failed'
    case 'void':
      return invoice.attempted ? 'failed' : 'expired'
    default:
      if (intent?.status === 'processing') return 'processing'
      // Drawn up, and nobody has been charged for it yet.
      return invoice.attempted ? 'failed' : 'open'
  }
}

function takenOf({ page, invoice, intent }: StripePayment): { amount: number; currency: string } {
  if (intent !== null) return { amount: intent.amount_received, currency: intent.currency.toUpperCase() }
  // "No payment required" is no money either: what asked for nothing is compared with our row like any other.
  const amount = invoice?.amount_paid ?? page?.amount_total ?? 0
  return { amount, currency: (invoice?.currency ?? page?.currency ?? '').toUpperCase() }
}

function methodOf(charge: Stripe.Charge | null): PaymentMethod | null {
  const type = charge?.payment_method_details?.type
  if (type === undefined) return null
  return type === 'card' || type === 'sepa_debit' ? type : 'other'
}
