import type Stripe from 'stripe'
import { idOf } from '../account/id-of.ts'
import type { TestAccount } from '../account/test-account.ts'
import { recordEvent } from '../events/record-event.ts'

/** Days later, the bank says whether a debit went through. The charge, or null when none was under way. */
export function settleIntent(
  account: TestAccount,
  intent: Stripe.PaymentIntent,
  outcome: 'succeeded' | 'failed',
): Stripe.Charge | null {
  const charge = account.charges.get(idOf(intent.latest_charge))
  if (intent.status !== 'processing' || charge === undefined) return null

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
    return charge
  }
  charge.status = 'succeeded'
  charge.captured = true
  charge.amount_captured = charge.amount
  intent.status = 'succeeded'
  intent.amount_received = intent.amount
  recordEvent(account, 'charge.succeeded', charge)
  recordEvent(account, 'payment_intent.succeeded', intent)
  return charge
}
