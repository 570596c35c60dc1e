import type { StoredSession, TestAccount } from '../account/test-account.ts'
import { idOf } from '../account/id-of.ts'
import { recordEvent } from '../events/record-event.ts'
import { bookCharge } from './book-charge.ts'

/** Days later, the bank says whether a debit went through. False when this session has none under way. */
export function settleDebit(
  account: TestAccount,
  { object: session }: StoredSession,
  outcome: 'succeeded' | 'failed',
): boolean {
  const intent = account.intents.get(idOf(session.payment_intent))
  const charge = account.charges.get(idOf(intent?.latest_charge))
  if (intent?.status !== 'processing' || charge === undefined) return false

  if (outcome === 'failed') {
    charge.status = 'failed'
    charge.paid = false
    charge.failure_code = 'insufficient_funds'
    charge.failure_message = 'The account has too little money for this debit.'
    intent.status = 'requires_payment_method'
    intent.last_payment_error = {
      charge: charge.id,
      code: 'payment_intent_payment_attempt_failed',
      message: charge.failure_message,
      type: 'card_error',
    }
    recordEvent(account, 'charge.failed', charge)
    recordEvent(account, 'payment_intent.payment_failed', intent)
    recordEvent(account, 'checkout.session.async_payment_failed', session)
    return true
  }

  charge.status = 'succeeded'
  charge.captured = true
  charge.amount_captured = charge.amount
  intent.status = 'succeeded'
  intent.amount_received = intent.amount
  session.payment_status = 'paid'
  recordEvent(account, 'charge.succeeded', charge)
  recordEvent(account, 'payment_intent.succeeded', intent)
  recordEvent(account, 'checkout.session.async_payment_succeeded', session)
  bookCharge(account, charge, 'sepa_debit')
  return true
}
