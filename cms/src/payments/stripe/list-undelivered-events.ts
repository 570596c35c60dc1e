import type { Asked } from './ask-stripe.ts'
import { listFromStripe, type StripePage } from './list-from-stripe.ts'
import { readNotice, type Notice } from '../notices/read-notice.ts'
import type { StripeClient } from './stripe-client.ts'

/**
 * Events that Stripe could not deliver to us, a page at a time, newest first. Stripe keeps events for 30 days; what is
 * older has to be found by the books. `livemode`: that of our own key.
 */
export async function listUndeliveredEvents(
  stripe: StripeClient,
  after: string | null,
  { livemode }: { livemode: boolean },
): Promise<Asked<StripePage<{ id: string; notice: Notice | null }>>> {
  const asked = await listFromStripe('list undelivered events', after, (place, options) =>
    stripe.events.list({ ...place, delivery_success: false }, options),
  )
  if (asked.outcome !== 'answered') return asked
  const { things, next } = asked.answer
  const notices = things.map((event) => ({ id: event.id, notice: readNotice(JSON.stringify(event), { livemode }) }))
  return { outcome: 'answered', answer: { things: notices, next } }
}
