import type Stripe from 'stripe'
import { now } from '../account/clock.ts'
import { idOf } from '../account/id-of.ts'
import type { TestAccount } from '../account/test-account.ts'
import { recordEvent } from '../events/record-event.ts'
import type { Cause } from '../events/record-event.ts'
import { changeStatus } from './change-status.ts'
import { paymentOf, subscriptionOf } from './payment-of-invoice.ts'

/** The money of an open invoice has come: it is paid, and its subscription is in order again. */
export function payOffInvoice(account: TestAccount, invoice: Stripe.Invoice, cause?: Cause): void {
  const { payment } = paymentOf(account, invoice)
  invoice.status = 'paid'
  invoice.amount_paid = invoice.amount_due
  invoice.amount_remaining = 0
  invoice.next_payment_attempt = null
  invoice.auto_advance = false
  invoice.status_transitions.paid_at = now(account)
  payment.status = 'paid'
  payment.amount_paid = invoice.amount_due
  payment.status_transitions.paid_at = now(account)
  recordEvent(account, 'invoice.paid', invoice, { cause })
  recordEvent(account, 'invoice.payment_succeeded', invoice, { cause })
  recordEvent(account, 'invoice_payment.paid', payment, { cause })

  const subscription = subscriptionOf(account, invoice)
  if (subscription.latest_invoice !== invoice.id) return
  if (subscription.status === 'past_due' || subscription.status === 'incomplete')
    changeStatus(account, subscription, 'active', cause)
  const customer = account.customers.get(idOf(invoice.customer))
  if (customer !== undefined) customer.delinquent = false
}
