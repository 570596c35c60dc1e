import type Stripe from 'stripe'
import type { InvoiceFacts } from '../../subscriptions/invoice-facts.ts'
import { askStripe, type Asked, type Patience } from './ask-stripe.ts'
import type { StripeClient } from './stripe-client.ts'

/** As many as Stripe gives at once: more than eight years of months. */
const MOST = 100

/** Asks Stripe what an invoice is for. `invoice`: Stripe's id. */
export async function readInvoice(
  stripe: StripeClient,
  invoice: string,
  patience: Patience,
): Promise<Asked<InvoiceFacts>> {
  return askStripe('read invoice', patience, async (options) =>
    describeInvoice(await stripe.invoices.retrieve(invoice, {}, options)),
  )
}

/** The invoices of a monthly gift, newest first. `subscription`: Stripe's id. */
export async function listInvoices(
  stripe: StripeClient,
  subscription: string,
  patience: Patience,
): Promise<Asked<InvoiceFacts[]>> {
  return askStripe('list invoices', patience, async (options) => {
    const { data } = await stripe.invoices.list({ subscription, limit: MOST }, options)
    return data.map(describeInvoice)
  })
}

/** Stripe's account of an invoice in our words. Pure. */
export function describeInvoice(invoice: Stripe.Invoice): InvoiceFacts {
  const details = invoice.parent?.subscription_details ?? null
  const subscription = details?.subscription ?? null
  return {
    id: invoice.id,
    stripeSubscription: typeof subscription === 'string' ? subscription : (subscription?.id ?? null),
    subscription: details?.metadata?.['subscription'] ?? null,
    isFirst: invoice.billing_reason === 'subscription_create',
    status: statusOf(invoice.status),
    isAttempted: invoice.attempted,
    amount: invoice.amount_due,
    currency: invoice.currency.toUpperCase(),
  }
}

/** A draft has no status of its own worth telling apart: nobody is asked for money yet. */
function statusOf(status: Stripe.Invoice['status']): InvoiceFacts['status'] {
  const known = ['open', 'paid', 'uncollectible', 'void'] as const
  return known.find((name) => name === status) ?? 'draft'
}
