import type Stripe from 'stripe'
import { makeId } from '../account/make-id.ts'

/** The SDK reads these texts into numbers of its own; on the wire they are texts. */
export function decimal(amount: number): Stripe.Decimal {
  return String(amount) as unknown as Stripe.Decimal
}

export function draftProduct(
  draft: Pick<Stripe.Product, 'id' | 'name' | 'description' | 'metadata' | 'created'>,
): Stripe.Product {
  return {
    ...draft,
    object: 'product',
    active: true,
    default_price: null,
    images: [],
    livemode: false,
    marketing_features: [],
    package_dimensions: null,
    shippable: null,
    statement_descriptor: null,
    tax_code: null,
    tax_details: null,
    type: 'service',
    unit_label: null,
    updated: draft.created,
    url: null,
  }
}

type PriceDraft = {
  id?: string
  /** Minor units, each month where it recurs. */
  amount: number
  currency: string
  product: string
  created: number
  isRecurring: boolean
}

export function draftPrice({ id, amount, currency, product, created, isRecurring }: PriceDraft): Stripe.Price {
  return {
    id: id ?? makeId('price'),
    object: 'price',
    // A price that was made for one subscription is not offered to others.
    active: false,
    billing_scheme: 'per_unit',
    created,
    currency,
    custom_unit_amount: null,
    livemode: false,
    lookup_key: null,
    metadata: {},
    nickname: null,
    product,
    recurring: isRecurring
      ? { interval: 'month', interval_count: 1, meter: null, trial_period_days: null, usage_type: 'licensed' }
      : null,
    tax_behavior: 'unspecified',
    tiers_mode: null,
    transform_quantity: null,
    type: isRecurring ? 'recurring' : 'one_time',
    unit_amount: amount,
    unit_amount_decimal: decimal(amount),
  }
}

/** The older name of a recurring price, which subscription items still carry. */
export function toPlan(price: Stripe.Price): Stripe.Plan {
  return {
    id: price.id,
    object: 'plan',
    active: price.active,
    amount: price.unit_amount,
    amount_decimal: price.unit_amount_decimal,
    billing_scheme: 'per_unit',
    created: price.created,
    currency: price.currency,
    interval: 'month',
    interval_count: 1,
    livemode: false,
    metadata: {},
    meter: null,
    nickname: null,
    product: price.product,
    tiers_mode: null,
    transform_usage: null,
    trial_period_days: null,
    usage_type: 'licensed',
  }
}
