import type Stripe from 'stripe'
import { idOf } from '../account/id-of.ts'
import { now } from '../account/test-account.ts'
import type { StoredSession, TestAccount } from '../account/test-account.ts'
import { recordEvent } from '../events/record-event.ts'
import { invalidRequest } from '../wire/stripe-refusal.ts'

type Cause = { requestId: string; idempotencyKey: string | null }

/** Closes an open session for good. Throws StripeRefusal for one that is paid or closed already. */
export function expireSession(
  account: TestAccount,
  { object: session }: StoredSession,
  cause?: Cause,
): Stripe.Checkout.Session {
  if (session.status !== 'open')
    throw invalidRequest(
      `Only Checkout Sessions with a status in ["open"] can be expired. This Checkout Session has a status of \`${session.status}\`.`,
    )
  session.status = 'expired'
  session.url = null
  cancelIntent(account, session)
  recordEvent(account, 'checkout.session.expired', session, cause === undefined ? {} : { cause })
  return session
}

/** Closes every session whose time is over by the account's clock. */
export function expireWhenDue(account: TestAccount): void {
  for (const stored of account.sessions.values())
    if (stored.object.status === 'open' && stored.object.expires_at <= now(account)) expireSession(account, stored)
}

function cancelIntent(account: TestAccount, session: Stripe.Checkout.Session): void {
  const intent = account.intents.get(idOf(session.payment_intent))
  if (intent === undefined) return
  intent.status = 'canceled'
  intent.canceled_at = now(account)
  intent.cancellation_reason = 'automatic'
  intent.next_action = null
  recordEvent(account, 'payment_intent.canceled', intent)
}
