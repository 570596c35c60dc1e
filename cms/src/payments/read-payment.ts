import type Stripe from 'stripe'
import type { PaymentFacts } from '../donations/payment-facts.ts'

/** What must be asked for together with a session, so that `readPayment` finds all facts in it. */
export const PAYMENT_EXPANSIONS = ['payment_intent.latest_charge.balance_transaction']

/** Stripe's account of a payment in our words. Pure. `session`: retrieved with `PAYMENT_EXPANSIONS`. */
export function readPayment(session: Stripe.Checkout.Session): PaymentFacts {
  const intent = expanded(session.payment_intent)
  const charge = expanded(intent?.latest_charge)
  const booked = expanded(charge?.balance_transaction)
  const status = readStatus(session, intent)
  return {
    session: session.id,
    paymentIntent: idOf(session.payment_intent),
    donation: session.metadata?.['donation'] ?? null,
    livemode: session.livemode,
    status,
    amount: session.amount_total,
    currency: session.currency?.toUpperCase() ?? null,
    taken: status === 'paid' ? readTaken(session, intent) : null,
    booking: booked === null ? null : { fee: booked.fee, net: booked.net, currency: booked.currency.toUpperCase() },
    paidAt: charge === null ? null : new Date(charge.created * 1000),
  }
}

function readStatus(session: Stripe.Checkout.Session, intent: Stripe.PaymentIntent | null): PaymentFacts['status'] {
  if (session.status === 'expired') return 'expired'
  if (session.status !== 'complete') return 'open'
  if (session.payment_status !== 'unpaid') return 'paid'
  // Bank debits: complete and unpaid for days. Only the intent tells whether the bank has said no meanwhile.
  const hasFailed = intent?.status === 'requires_payment_method' || intent?.status === 'canceled'
  return hasFailed ? 'failed' : 'processing'
}

function readTaken(
  session: Stripe.Checkout.Session,
  intent: Stripe.PaymentIntent | null,
): { amount: number; currency: string } {
  // "No payment required" is no money either: a page that asked for nothing is compared with our row like any other.
  if (intent === null) return { amount: session.amount_total ?? 0, currency: (session.currency ?? '').toUpperCase() }
  return { amount: intent.amount_received, currency: intent.currency.toUpperCase() }
}

function expanded<Thing extends { id: string }>(thing: string | Thing | null | undefined): Thing | null {
  return thing === null || thing === undefined || typeof thing === 'string' ? null : thing
}

function idOf(thing: string | { id: string } | null): string | null {
  return typeof thing === 'string' ? thing : (thing?.id ?? null)
}
