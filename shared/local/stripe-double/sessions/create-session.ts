import type Stripe from 'stripe'
import { later, now } from '../account/test-account.ts'
import { makeId } from '../account/make-id.ts'
import type { StoredSession, TestAccount } from '../account/test-account.ts'
import { invalidRequest } from '../wire/stripe-refusal.ts'
import { draftSession } from './draft-session.ts'
import { expireWhenDue } from './expire-session.ts'
import type { SessionParameters } from './session-parameters.ts'

const MINUTE = 60
const DAY = 24 * 60 * MINUTE
const SMALLEST_TOTAL = 50
const LARGEST_TOTAL = 99_999_999
const CURRENCIES = ['eur', 'usd', 'gbp', 'chf', 'pln', 'czk', 'sek', 'nok', 'dkk']

/** Opens a session that waits for its payer. Throws StripeRefusal. */
export function createSession(account: TestAccount, asked: SessionParameters): Stripe.Checkout.Session {
  const { currency, total, productName } = addUp(asked.line_items)
  const created = now(account)
  const stored: StoredSession = {
    object: draftSession({
      asked,
      // "a1" is how the ids of hosted pages begin.
      id: makeId('cs_test', 58).replace('cs_test_', 'cs_test_a1'),
      created,
      expiresAt: decideExpiry(asked.expires_at, created),
      currency,
      total,
      publicOrigin: account.publicOrigin,
    }),
    plan: {
      productName,
      intentMetadata: asked.payment_intent_data?.metadata ?? {},
      intentDescription: asked.payment_intent_data?.description ?? null,
      statementDescriptor: asked.payment_intent_data?.statement_descriptor ?? null,
      statementDescriptorSuffix: asked.payment_intent_data?.statement_descriptor_suffix ?? null,
      receiptEmail: asked.payment_intent_data?.receipt_email ?? null,
    },
  }
  account.sessions.set(stored.object.id, stored)
  later(account, (stored.object.expires_at - created) * 1000, () => expireWhenDue(account))
  return stored.object
}

function addUp(items: SessionParameters['line_items']): { currency: string; total: number; productName: string } {
  const [first] = items
  if (first === undefined)
    throw invalidRequest('Missing required param: line_items.', { code: 'parameter_missing', param: 'line_items' })
  const currency = first.price_data.currency.toLowerCase()
  if (!CURRENCIES.includes(currency))
    throw invalidRequest(`Invalid currency: ${currency}.`, { param: 'line_items[0][price_data][currency]' })
  if (items.some((item) => item.price_data.currency.toLowerCase() !== currency))
    throw invalidRequest('All line items must have the same currency.', { param: 'line_items' })

  const total = items.reduce((sum, item) => sum + item.price_data.unit_amount * item.quantity, 0)
  if (total > LARGEST_TOTAL)
    throw invalidRequest('The total amount may have at most 8 digits.', { code: 'amount_too_large' })
  if (total < SMALLEST_TOTAL)
    throw invalidRequest(`The Checkout Session's total amount must convert to at least ${SMALLEST_TOTAL} cents.`, {
      code: 'amount_too_small',
    })
  return { currency, total, productName: first.price_data.product_data.name }
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
