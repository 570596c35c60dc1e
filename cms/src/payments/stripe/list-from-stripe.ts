import type Stripe from 'stripe'
import { askStripe, type Asked } from './ask-stripe.ts'

/** One page of a list: what Stripe shows at once, and where to go on. */
export type StripePage<Thing> = { things: Thing[]; next: string | null }

/** As many as Stripe gives in one answer. */
const MOST = 100

/** How long one page may take; nobody waits for it. Milliseconds. */
const PATIENCE = 20_000

type PagePlace = { limit: number; starting_after?: string }

/**
 * One page of one of Stripe's lists, newest first. `after`: what the page before gave as `next`, null for the first.
 * The SDK's own walking through pages can be neither paced nor stopped in the middle.
 */
export async function listFromStripe<Thing extends { id: string }>(
  question: string,
  after: string | null,
  ask: (place: PagePlace, options: Stripe.RequestOptions) => Promise<Stripe.ApiList<Thing>>,
): Promise<Asked<StripePage<Thing>>> {
  const place = { limit: MOST, ...(after === null ? {} : { starting_after: after }) }
  return askStripe(question, { milliseconds: PATIENCE, isRepeated: true }, async (options) => {
    const { data, has_more: hasMore } = await ask(place, options)
    return { things: data, next: hasMore ? (data.at(-1)?.id ?? null) : null }
  })
}
