import type { StoredSession, TestAccount } from '../account/test-account.ts'
import { idOf } from '../account/id-of.ts'
import { settleInvoice } from '../billing/collect-invoice.ts'
import { recordEvent } from '../events/record-event.ts'
import { bookCharge } from './book-charge.ts'
import { settleIntent } from './settle-intent.ts'

/** The bank's word on the debit of a session, also of its subscription's first invoice. False when none is under way. */
export function settleDebit(
  account: TestAccount,
  { object: session }: StoredSession,
  outcome: 'succeeded' | 'failed',
): boolean {
  const invoice = account.invoices.get(idOf(session.invoice))
  if (invoice !== undefined) return settleInvoice(account, invoice, outcome)

  const intent = account.intents.get(idOf(session.payment_intent))
  const charge = intent === undefined ? null : settleIntent(account, intent, outcome)
  if (charge === null) return false
  if (outcome === 'failed') {
    recordEvent(account, 'checkout.session.async_payment_failed', session)
    return true
  }
  session.payment_status = 'paid'
  recordEvent(account, 'checkout.session.async_payment_succeeded', session)
  bookCharge(account, charge)
  return true
}
