import type Stripe from 'stripe'
import type { TestAccount } from '../account/test-account.ts'
import type { Cause } from '../events/record-event.ts'
import { invalidRequest, StripeRefusal } from '../wire/stripe-refusal.ts'
import { collectInvoice } from './collect-invoice.ts'
import { finalizeInvoice } from './issue-invoice.ts'
import { paymentOf } from './payment-of-invoice.ts'

/** Takes the money of an invoice now; a draft is made final first. Throws StripeRefusal, also when the card is declined. */
export function payInvoice(account: TestAccount, invoice: Stripe.Invoice, cause?: Cause): void {
  if (invoice.status === 'paid') throw invalidRequest('Invoice is already paid')
  if (invoice.status === 'draft') finalizeInvoice(account, invoice)
  if (invoice.status !== 'open')
    throw invalidRequest("This invoice can no longer be paid because it isn't open.", { param: 'id' })
  if (paymentOf(account, invoice).intent.status === 'processing')
    throw invalidRequest('This invoice has a payment that is processing; it cannot be paid again until that has ended.')

  const collected = collectInvoice(account, invoice, cause === undefined ? {} : { cause })
  if (collected.kind !== 'failed') return
  const { code, declineCode, message } = collected.failure
  throw new StripeRefusal(402, { type: 'card_error', code, decline_code: declineCode, message })
}
