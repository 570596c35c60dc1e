import Stripe from 'stripe'
import { now } from '../account/clock.ts'
import { makeId } from '../account/make-id.ts'
import type { TestAccount } from '../account/test-account.ts'
import type { EventType, StoredEvent } from './stored-event.ts'

/** The API call that something happened through. */
export type Cause = { requestId: string; idempotencyKey: string | null }

type Details = {
  /** What changed, for `*.updated`: the values before. */
  before?: object
  /** None when it was not an API call: a person on the payment page, a bank, or time. */
  cause?: Cause | undefined
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
  account.events.add(event)
  account.deliver(event)
  return event
}
