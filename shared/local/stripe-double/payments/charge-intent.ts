import type Stripe from 'stripe'
import { now } from '../account/clock.ts'
import type { TestAccount } from '../account/test-account.ts'
import { recordEvent } from '../events/record-event.ts'
import type { Cause } from '../events/record-event.ts'
import { draftCharge } from './draft-charge.ts'
import type { Instrument } from './instrument.ts'
import type { PaymentFailure } from './test-payments.ts'

type Attempt = {
  instrument: Instrument
  /** The kept payment method; null when it is used once. */
  paymentMethod: string | null
  email: string
  failure: PaymentFailure | null
  isAuthenticated: boolean
  cause?: Cause | undefined
}

/**
 * Tries to take the money of a payment intent: done for a card, under way for a bank debit, or refused. Tells of the
 * charge and of the intent; the caller does what follows, and books the charge.
 */
export function chargeIntent(account: TestAccount, intent: Stripe.PaymentIntent, attempt: Attempt): Stripe.Charge {
  const { failure, cause } = attempt
  const isSlow = attempt.instrument.payment.method === 'sepa_debit'
  const status = failure !== null ? 'failed' : isSlow ? 'pending' : 'succeeded'
  const charge = draftCharge({ ...attempt, intent, created: now(account), status })
  account.charges.add(charge)
  intent.latest_charge = charge.id
  intent.next_action = null

  if (failure !== null) {
    intent.status = 'requires_payment_method'
    intent.last_payment_error = {
      charge: charge.id,
      code: failure.code,
      decline_code: failure.declineCode,
      message: failure.message,
      type: 'card_error',
    }
    recordEvent(account, 'charge.failed', charge, { cause })
    recordEvent(account, 'payment_intent.payment_failed', intent, { cause })
    return charge
  }
  intent.payment_method = charge.payment_method
  intent.last_payment_error = null
  intent.status = isSlow ? 'processing' : 'succeeded'
  intent.amount_received = isSlow ? 0 : intent.amount
  recordEvent(account, isSlow ? 'charge.pending' : 'charge.succeeded', charge, { cause })
  recordEvent(account, isSlow ? 'payment_intent.processing' : 'payment_intent.succeeded', intent, { cause })
  return charge
}
