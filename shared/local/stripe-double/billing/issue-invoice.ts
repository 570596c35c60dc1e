import type Stripe from 'stripe'
import { now } from '../account/clock.ts'
import { idOf } from '../account/id-of.ts'
import { makeId } from '../account/make-id.ts'
import type { TestAccount } from '../account/test-account.ts'
import { recordEvent } from '../events/record-event.ts'
import { draftIntent } from '../payments/draft-intent.ts'
import { draftInvoice } from './draft-invoice.ts'
import { itemOf } from './subscription-item.ts'

type Issue = { reason: 'subscription_create' | 'subscription_cycle'; period: { start: number; end: number } }

/** Writes the draft of the invoice for a period. */
export function issueInvoice(
  account: TestAccount,
  subscription: Stripe.Subscription,
  { reason, period }: Issue,
): Stripe.Invoice {
  const customer = account.customers.get(idOf(subscription.customer))
  if (customer === undefined) throw new Error(`${subscription.id} has no customer`)
  const { price } = itemOf(subscription)
  const productName = account.products.get(idOf(price.product))?.name ?? ''
  const invoice = account.invoices.add(
    draftInvoice({ subscription, customer, period, reason, productName, created: now(account) }),
  )
  subscription.latest_invoice = invoice.id
  recordEvent(account, 'invoice.created', invoice)
  return invoice
}

/** Makes a draft final: it gets its number and its payment, of which nothing has been tried. */
export function finalizeInvoice(account: TestAccount, invoice: Stripe.Invoice, intent?: Stripe.PaymentIntent): void {
  const customer = account.customers.get(idOf(invoice.customer))
  if (customer === undefined) throw new Error(`${invoice.id} has no customer`)
  const sequence = customer.next_invoice_sequence ?? 1
  customer.next_invoice_sequence = sequence + 1
  invoice.number = `${customer.invoice_prefix ?? ''}-${String(sequence).padStart(4, '0')}`
  invoice.status = 'open'
  invoice.effective_at = now(account)
  invoice.status_transitions.finalized_at = now(account)
  invoice.automatically_finalizes_at = null
  invoice.ending_balance = 0
  invoice.hosted_invoice_url = `${account.publicOrigin}/i/${invoice.id}`
  invoice.invoice_pdf = `${account.publicOrigin}/i/${invoice.id}/pdf`
  attachPayment(account, invoice, intent ?? makeIntent(account, invoice))
  recordEvent(account, 'invoice.finalized', invoice)
}

function makeIntent(account: TestAccount, invoice: Stripe.Invoice): Stripe.PaymentIntent {
  const intent = account.intents.add(
    draftIntent({
      amount: invoice.amount_due,
      currency: invoice.currency,
      created: now(account),
      customer: idOf(invoice.customer),
      description: 'Subscription update',
      metadata: {},
      methodTypes: invoice.currency === 'eur' ? ['card', 'sepa_debit'] : ['card'],
      configuration: null,
      receiptEmail: null,
      statementDescriptor: null,
      statementDescriptorSuffix: null,
      isKept: false,
    }),
  )
  recordEvent(account, 'payment_intent.created', intent)
  return intent
}

function attachPayment(account: TestAccount, invoice: Stripe.Invoice, intent: Stripe.PaymentIntent): void {
  const payment = account.invoicePayments.add({
    id: makeId('inpay'),
    object: 'invoice_payment',
    amount_paid: null,
    amount_requested: invoice.amount_due,
    created: now(account),
    currency: invoice.currency,
    invoice: invoice.id,
    is_default: true,
    livemode: false,
    payment: { payment_intent: intent.id, type: 'payment_intent' },
    status: 'open',
    status_transitions: { canceled_at: null, paid_at: null },
  })
  account.invoicePaymentOf.set(invoice.id, payment.id)
  account.invoicePaymentOf.set(intent.id, payment.id)
}
