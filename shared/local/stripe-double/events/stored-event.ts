import type Stripe from 'stripe'

/** The kinds of event this account can tell of. */
export type EventType = Extract<
  Stripe.Event.Type,
  | 'billing_portal.session.created'
  | 'charge.dispute.closed'
  | 'charge.dispute.created'
  | 'charge.dispute.funds_reinstated'
  | 'charge.dispute.funds_withdrawn'
  | 'charge.dispute.updated'
  | 'charge.failed'
  | 'charge.pending'
  | 'charge.refund.updated'
  | 'charge.refunded'
  | 'charge.succeeded'
  | 'charge.updated'
  | 'checkout.session.async_payment_failed'
  | 'checkout.session.async_payment_succeeded'
  | 'checkout.session.completed'
  | 'checkout.session.expired'
  | 'customer.created'
  | 'customer.subscription.created'
  | 'customer.subscription.deleted'
  | 'customer.subscription.updated'
  | 'customer.updated'
  | 'invoice.created'
  | 'invoice.finalized'
  | 'invoice.paid'
  | 'invoice.payment_failed'
  | 'invoice.payment_succeeded'
  | 'invoice.updated'
  | 'invoice.voided'
  | 'invoice_payment.paid'
  | 'payment_intent.canceled'
  | 'payment_intent.created'
  | 'payment_intent.payment_failed'
  | 'payment_intent.processing'
  | 'payment_intent.requires_action'
  | 'payment_intent.succeeded'
  | 'payment_method.attached'
  | 'refund.created'
  | 'refund.failed'
  | 'refund.updated'
>

/** An event in Stripe's shape; the SDK's own type is a union of hundreds, one for each kind. */
export type StoredEvent = Omit<Stripe.EventBase, 'data' | 'type' | 'request'> & {
  data: { object: object; previous_attributes?: object }
  request: { id: string | null; idempotency_key: string | null }
  type: EventType
}
