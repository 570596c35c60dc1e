import type Stripe from 'stripe'
import { now, schedule } from '../account/clock.ts'
import { makeId } from '../account/make-id.ts'
import type { SessionPlan, TestAccount } from '../account/test-account.ts'
import { invalidRequest } from '../wire/stripe-refusal.ts'
import { addUpLines } from './add-up-lines.ts'
import { draftSession } from './draft-session.ts'
import { expireSession } from './expire-session.ts'
import type { SessionParameters } from './session-parameters.ts'

const MINUTE = 60
const DAY = 24 * 60 * MINUTE

/** Opens a session that waits for its payer. Throws StripeRefusal. */
export function createSession(account: TestAccount, asked: SessionParameters): Stripe.Checkout.Session {
  refuseOtherModes(asked)
  const { currency, total, lines } = addUpLines(asked)
  const created = now(account)
  const object = draftSession({
    asked,
    // "a1" is how the ids of hosted pages begin.
    id: makeId('cs_test', 58).replace('cs_test_', 'cs_test_a1'),
    created,
    expiresAt: decideExpiry(asked.expires_at, created),
    currency,
    total,
    publicOrigin: account.publicOrigin,
  })
  const plan: SessionPlan = {
    lines,
    intentMetadata: asked.payment_intent_data?.metadata ?? {},
    intentDescription: asked.payment_intent_data?.description ?? null,
    statementDescriptor: asked.payment_intent_data?.statement_descriptor ?? null,
    statementDescriptorSuffix: asked.payment_intent_data?.statement_descriptor_suffix ?? null,
    receiptEmail: asked.payment_intent_data?.receipt_email ?? null,
    subscriptionMetadata: asked.subscription_data?.metadata ?? {},
    subscriptionDescription: asked.subscription_data?.description ?? null,
    hiddenIntent: null,
  }
  account.plans.set(object.id, plan)
  const expire = () => {
    if (object.status !== 'open') return null
    expireSession(account, { object, plan })
    return 'session_expired'
  }
  schedule(account, { at: object.expires_at, id: object.id, act: expire })
  return account.sessions.add(object)
}

/** What belongs to the other mode is refused, never ignored. */
function refuseOtherModes(asked: SessionParameters): void {
  const { mode } = asked
  const ofPayment = ['payment_intent_data', 'invoice_creation', 'customer_creation'] as const
  const strange = mode === 'subscription' ? ofPayment : (['subscription_data'] as const)
  for (const param of strange)
    if (asked[param] !== undefined)
      throw invalidRequest(
        param === 'customer_creation'
          ? '`customer_creation` can only be used in `payment` mode.'
          : `You can not pass \`${param}\` in \`${mode}\` mode.`,
        { param },
      )
}

function decideExpiry(asked: number | undefined, created: number): number {
  if (asked === undefined) return created + DAY
  if (asked - created < 30 * MINUTE)
    throw invalidRequest('The `expires_at` timestamp must be at least 30 minutes from Checkout Session creation.', {
      param: 'expires_at',
    })
  if (asked - created >= DAY)
    throw invalidRequest('The `expires_at` timestamp must be less than 24 hours from Checkout Session creation.', {
      param: 'expires_at',
    })
  return asked
}
