import type Stripe from 'stripe'
import { askStripe, type Asked } from './ask-stripe.ts'
import type { StripeClient } from './stripe-client.ts'

/** `deadline`: milliseconds since 1970. `key`: id of the line in our history that asks for it, so that a repeated question is one change. */
export type Asking = { stripe: StripeClient; stripeSubscription: string; key: string; deadline: number }

/** Changes a subscription at Stripe; answers with its id there. */
export function updateSubscription(
  { stripe, stripeSubscription, key, deadline }: Asking,
  params: Stripe.SubscriptionUpdateParams,
): Promise<Asked<string>> {
  const patience = { milliseconds: deadline - Date.now(), isRepeated: true }
  return askStripe('change subscription', patience, async (options) => {
    const { id } = await stripe.subscriptions.update(stripeSubscription, params, { ...options, idempotencyKey: key })
    return id
  })
}

/** The same product at another price: Stripe is told nothing new about what the money is for. */
export async function updatePrice(asking: Asking, amount: number): Promise<Asked<string>> {
  const { stripe, stripeSubscription, deadline } = asking
  const milliseconds = deadline - Date.now()
  const asked = await askStripe('read price', { milliseconds }, async (options) => {
    const { items } = await stripe.subscriptions.retrieve(stripeSubscription, {}, options)
    return items.data[0] ?? null
  })
  if (asked.outcome !== 'answered') return asked
  if (asked.answer === null) return { outcome: 'missing' }
  const { id, price } = asked.answer
  const { currency, product: sold } = price
  const product = typeof sold === 'string' ? sold : sold.id
  const priceData = { currency, product, recurring: { interval: 'month' as const }, unit_amount: amount }
  return updateSubscription(asking, { items: [{ id, price_data: priceData }], proration_behavior: 'none' })
}
