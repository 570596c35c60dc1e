import type Stripe from 'stripe'
import { now } from '../account/clock.ts'
import { idOf } from '../account/id-of.ts'
import type { TestAccount } from '../account/test-account.ts'
import { recordEvent } from '../events/record-event.ts'
import type { Cause } from '../events/record-event.ts'
import { invalidRequest } from '../wire/stripe-refusal.ts'

/** Takes a draft or an open invoice back for good, with its payment. */
export function voidInvoice(account: TestAccount, invoice: Stripe.Invoice, cause?: Cause): void {
  invoice.status = 'void'
  invoice.auto_advance = false
  invoice.next_payment_attempt = null
  invoice.automatically_finalizes_at = null
  invoice.status_transitions.voided_at = now(account)
  const payment = account.invoicePayments.get(account.invoicePaymentOf.get(invoice.id) ?? '')
  const intent = account.intents.get(idOf(payment?.payment.payment_intent))
  if (payment !== undefined) {
    payment.status = 'canceled'
    payment.status_transitions.canceled_at = now(account)
  }
  if (intent !== undefined) {
    intent.status = 'canceled'
    intent.canceled_at = now(account)
    intent.cancellation_reason = 'void_invoice'
    intent.next_action = null
    recordEvent(account, 'payment_intent.canceled', intent, { cause })
  }
  recordEvent(account, 'invoice.voided', invoice, { cause })
}

/** Throws StripeRefusal for an invoice that Stripe would not void. */
export function refuseVoid(invoice: Stripe.Invoice): void {
  if (invoice.status === 'paid') throw invalidRequest('Invoices with `paid` payments cannot be voided.')
  if (invoice.status !== 'open') throw invalidRequest("You can only pass in open invoices. This invoice isn't open.")
}
