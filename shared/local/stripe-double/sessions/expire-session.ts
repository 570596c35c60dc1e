import type Stripe from 'stripe'
import { idOf } from '../account/id-of.ts'
import { now } from '../account/clock.ts'
import type { StoredSession, TestAccount } from '../account/test-account.ts'
import { recordEvent } from '../events/record-event.ts'
import type { Cause } from '../events/record-event.ts'
import { invalidRequest } from '../wire/stripe-refusal.ts'

/** Closes an open session for good. Throws StripeRefusal for one that is paid or closed already. */
export function expireSession(
  account: TestAccount,
  { object: session, plan }: StoredSession,
  cause?: Cause,
): Stripe.Checkout.Session {
  if (session.status !== 'open')
    throw invalidRequest(
      `Only Checkout Sessions with a status in ["open"] can be expired. This Checkout Session has a status of \`${session.status}\`.`,
    )
  session.status = 'expired'
  session.url = null
  const intent = account.intents.get(plan.hiddenIntent ?? idOf(session.payment_intent))
  if (intent !== undefined) cancelIntent(account, intent)
  recordEvent(account, 'checkout.session.expired', session, { cause })
  return session
}

function cancelIntent(account: TestAccount, intent: Stripe.PaymentIntent): void {
  intent.status = 'canceled'
  intent.canceled_at = now(account)
  intent.cancellation_reason = 'automatic'
  intent.next_action = null
  recordEvent(account, 'payment_intent.canceled', intent)
}
