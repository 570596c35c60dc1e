import Stripe from 'stripe'
import { makeId } from '../account/make-id.ts'
import { now } from '../account/test-account.ts'
import type { TestAccount } from '../account/test-account.ts'
import type { EventType, StoredEvent } from './stored-event.ts'

type Details = {
  /** What changed, for `*.updated`: the values before. */
  before?: object
  /** The API call that caused it; none when a person on the payment page did. */
  cause?: { requestId: string; idempotencyKey: string | null }
}

/** Remembers that something happened, with the object as it is at this moment, and hands it to the webhooks. */
export function recordEvent(account: TestAccount, type: EventType, object: object, details: Details = {}): StoredEvent {
  const event: StoredEvent = {
    id: makeId('evt'),
    object: 'event',
    api_version: Stripe.API_VERSION,
    created: now(account),
    data: {
      object: structuredClone(object),
      ...(details.before === undefined ? {} : { previous_attributes: details.before }),
    },
    livemode: false,
    pending_webhooks: 0,
    request: { id: details.cause?.requestId ?? null, idempotency_key: details.cause?.idempotencyKey ?? null },
    type,
  }
  account.events.set(event.id, event)
  account.deliver(event)
  return event
}
