import { z } from 'zod'
import type Stripe from 'stripe'
import { now } from '../account/clock.ts'
import type { TestAccount } from '../account/test-account.ts'
import { recordEvent } from '../events/record-event.ts'
import type { Cause } from '../events/record-event.ts'
import { rulesOf } from '../money/currencies.ts'
import { arrayOf, boolean, expand, integer, metadataChange } from '../wire/read-parameters.ts'
import { invalidRequest, noSuch } from '../wire/stripe-refusal.ts'
import { FEEDBACK } from './cancel-subscription.ts'
import { draftPrice, toPlan } from './draft-price.ts'
import { itemOf } from './subscription-item.ts'

const text = z.string().min(1)

const item = z.strictObject({
  id: text,
  price_data: z.strictObject({
    currency: text,
    product: text,
    recurring: z.strictObject({
      interval: z.enum(['month']),
      interval_count: integer.pipe(z.literal(1)).optional(),
    }),
    unit_amount: integer.refine((amount) => amount >= 0, { error: 'integer' }),
  }),
})

/** What of a subscription can be changed here. Stripe's own proration is not among it: only 'none' is taken. */
export const UPDATE_PARAMETERS = z.strictObject({
  cancel_at_period_end: boolean.optional(),
  cancellation_details: z
    .strictObject({ comment: z.string().max(5000).optional(), feedback: z.enum(FEEDBACK).optional() })
    .optional(),
  default_payment_method: z.union([z.literal(''), text]).optional(),
  items: arrayOf(item).optional(),
  metadata: metadataChange.optional(),
  pause_collection: z.union([z.literal(''), z.strictObject({ behavior: z.enum(['void']) })]).optional(),
  proration_behavior: z.enum(['none']).optional(),
  expand,
})

type Update = z.infer<typeof UPDATE_PARAMETERS>

/** Changes a subscription from its next invoice on, and tells of it once. Throws StripeRefusal, and then changes nothing. */
export function updateSubscription(
  account: TestAccount,
  subscription: Stripe.Subscription,
  asked: Update,
  cause?: Cause,
): void {
  refuseEnded(subscription, asked)
  const before = structuredClone(subscription)
  // First what can be refused.
  refuseUnknownMethod(account, asked.default_payment_method)
  if (asked.items !== undefined) changePrice(account, subscription, asked)
  if (asked.metadata !== undefined) subscription.metadata = mergeMetadata(subscription.metadata, asked.metadata)
  if (asked.pause_collection !== undefined)
    subscription.pause_collection =
      asked.pause_collection === '' ? null : { behavior: asked.pause_collection.behavior, resumes_at: null }
  if (asked.default_payment_method !== undefined)
    subscription.default_payment_method = asked.default_payment_method === '' ? null : asked.default_payment_method
  if (asked.cancel_at_period_end !== undefined) setEnd(account, subscription, asked.cancel_at_period_end)
  if (asked.cancellation_details !== undefined && subscription.cancellation_details !== null) {
    const { comment, feedback } = asked.cancellation_details
    if (comment !== undefined) subscription.cancellation_details.comment = comment
    if (feedback !== undefined) subscription.cancellation_details.feedback = feedback
  }
  const changed = previousAttributes(before, subscription)
  if (Object.keys(changed).length > 0)
    recordEvent(account, 'customer.subscription.updated', subscription, { before: changed, cause })
}

/** Plans the end of a subscription for the end of the month that is paid for, or takes that back. */
function setEnd(account: TestAccount, subscription: Stripe.Subscription, isWanted: boolean): void {
  if (subscription.cancel_at_period_end === isWanted && (subscription.cancel_at !== null) === isWanted) return
  subscription.cancel_at_period_end = isWanted
  subscription.cancel_at = isWanted ? itemOf(subscription).current_period_end : null
  subscription.canceled_at = isWanted ? now(account) : null
  if (subscription.cancellation_details !== null)
    subscription.cancellation_details.reason = isWanted ? 'cancellation_requested' : null
}

/** An empty text stands for none: then the customer's own default is charged. */
export function refuseUnknownMethod(account: TestAccount, method: string | undefined): void {
  if (method === undefined || method === '' || account.paymentMethods.get(method) !== undefined) return
  throw noSuch('PaymentMethod', method, 'default_payment_method', 400)
}

function refuseEnded(
  { status }: Stripe.Subscription,
  { metadata, cancellation_details, expand, ...more }: Update,
): void {
  void [metadata, cancellation_details, expand]
  if (status === 'canceled' && Object.keys(more).length > 0)
    throw invalidRequest('A canceled subscription can only update its cancellation_details and metadata.')
}

function changePrice(account: TestAccount, subscription: Stripe.Subscription, { items, ...asked }: Update): void {
  const present = itemOf(subscription)
  const [wanted, ...others] = items ?? []
  if (wanted === undefined || others.length > 0)
    throw invalidRequest('Exactly one item can be changed by this stand-in.', { param: 'items' })
  if (wanted.id !== present.id) throw noSuch('subscription_item', wanted.id, 'items[0][id]', 400)
  if (asked.proration_behavior === undefined)
    throw invalidRequest('This stand-in does not prorate: pass proration_behavior "none".', {
      code: 'parameter_missing',
      param: 'proration_behavior',
    })
  const { currency, product, unit_amount: amount } = wanted.price_data
  const lower = currency.toLowerCase()
  if (lower !== subscription.currency)
    throw invalidRequest(
      `The price specified only supports \`${lower}\`. This doesn't match the expected currency: \`${subscription.currency}\`.`,
      { param: 'items[0][price_data][currency]' },
    )
  if (account.products.get(product) === undefined)
    throw noSuch('product', product, 'items[0][price_data][product]', 400)
  if (amount < (rulesOf(lower)?.minimum ?? 0) && amount > 0)
    throw invalidRequest('The amount is below the smallest charge of its currency.', { code: 'amount_too_small' })
  present.price = account.prices.add(
    draftPrice({ amount, currency: lower, product, created: now(account), isRecurring: true }),
  )
  present.plan = toPlan(present.price)
}

/** What was given is set, an empty text removes its name, and '' in place of all removes everything. */
function mergeMetadata(present: Record<string, string>, change: Record<string, string> | ''): Record<string, string> {
  if (change === '') return {}
  return Object.fromEntries(Object.entries({ ...present, ...change }).filter(([, value]) => value !== ''))
}

function previousAttributes(before: Stripe.Subscription, after: Stripe.Subscription): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(before).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify((after as unknown as Record<string, unknown>)[name]),
    ),
  )
}
