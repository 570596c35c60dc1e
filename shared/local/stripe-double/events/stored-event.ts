import type Stripe from 'stripe'

/** The kinds of event this account can tell of. */
export type EventType = Extract<
  Stripe.Event.Type,
  | 'checkout.session.completed'
  | 'checkout.session.expired'
  | 'checkout.session.async_payment_succeeded'
  | 'checkout.session.async_payment_failed'
  | 'payment_intent.created'
  | 'payment_intent.requires_action'
  | 'payment_intent.processing'
  | 'payment_intent.succeeded'
  | 'payment_intent.payment_failed'
  | 'payment_intent.canceled'
  | 'charge.pending'
  | 'charge.succeeded'
  | 'charge.failed'
  | 'charge.updated'
>

/** An event in Stripe's shape; the SDK's own type is a union of hundreds, one for each kind. */
export type StoredEvent = Omit<Stripe.EventBase, 'data' | 'type' | 'request'> & {
  data: { object: object; previous_attributes?: object }
  request: { id: string | null; idempotency_key: string | null }
  type: EventType
}
