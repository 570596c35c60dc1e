import type { BooksPool } from '../../donations/books.ts'
import { askForChange, type Asker, type Change } from '../../subscriptions/ask-for-change.ts'
import type { Subscription } from '../../subscriptions/subscription.ts'
import type { Asked } from '../stripe/ask-stripe.ts'
import { settleSubscription } from '../settling/settle-subscription.ts'
import type { StripeClient } from '../stripe/stripe-client.ts'
import { updatePrice, updateSubscription, type Asking } from '../stripe/update-subscription.ts'

export type ChangedSubscription =
  /** Stripe has confirmed it: the monthly gift as it now stands. */
  | { outcome: 'done'; subscription: Subscription }
  /** It has ended, has not begun, or is in a state in which this cannot be. */
  | { outcome: 'not_possible' }
  | { outcome: 'unavailable' }

export type Changing = {
  books: BooksPool
  stripe: StripeClient
  asker: Asker
  /** When whoever asks must have an answer, in milliseconds since 1970. */
  deadline: number
}

/**
 * Stops the charges until the donor ends the pause: what Stripe draws up meanwhile is void at once and never asked for
 * later. `subscription`: our id. Idempotent. Throws when the database fails, like all of these.
 */
export function pauseSubscription(subscription: string, changing: Changing): Promise<ChangedSubscription> {
  const isDone = ({ state }: Subscription): boolean => state === 'paused'
  return changeSubscription(subscription, changing, {
    change: { act: 'pause', asker: changing.asker, isDone },
    ask: (asked) => updateSubscription(asked, { pause_collection: { behavior: 'void' } }),
    isConfirmed: isDone,
  })
}

/** Ends a pause; the next charge comes when it would have come without one. */
export function resumeSubscription(subscription: string, changing: Changing): Promise<ChangedSubscription> {
  return changeSubscription(subscription, changing, {
    change: { act: 'resume', asker: changing.asker, isDone: ({ state }) => state === 'active' },
    ask: (asked) => updateSubscription(asked, { pause_collection: '' }),
    isConfirmed: ({ state }) => state === 'active' || state === 'past_due',
  })
}

/**
 * Changes what is given each month from the next charge on; nothing is charged or given back for the month that runs.
 * `amount`: minor units of the gift's currency, within the bounds of one gift.
 */
export function changeAmount(subscription: string, amount: number, changing: Changing): Promise<ChangedSubscription> {
  const isDone = (row: Subscription): boolean => row.amount === amount && row.wantedAmount === null
  return changeSubscription(subscription, changing, {
    change: { act: 'change_amount', asker: changing.asker, isDone, wanted: { wantedAmount: amount } },
    ask: (asked) => updatePrice(asked, amount),
    isConfirmed: isDone,
  })
}

type Steps = {
  change: Change
  ask: (asked: Asking) => Promise<Asked<string>>
  /** Whether what Stripe says afterwards is what was asked for. */
  isConfirmed: (subscription: Subscription) => boolean
}

/** Our row first, then Stripe, then what Stripe says afterwards: only that is told as done. */
async function changeSubscription(
  id: string,
  { books, stripe, deadline }: Changing,
  { change, ask, isConfirmed }: Steps,
): Promise<ChangedSubscription> {
  const settling = { subscription: id, cause: change.asker.cause, deadline }
  // What Stripe did of an earlier wish without our hearing of it is written down before the next one takes its place.
  const before = await settleSubscription(books, stripe, settling)
  if (before.outcome === 'unavailable') return { outcome: 'unavailable' }

  const asked = await askForChange(books, id, change)
  if (asked.outcome === 'already') return { outcome: 'done', subscription: asked.subscription }
  if (asked.outcome === 'not_possible') return asked
  const { stripeSubscription, key } = asked
  const answered = await ask({ stripe, stripeSubscription, key, deadline })
  if (answered.outcome !== 'answered') return { outcome: 'unavailable' }

  const after = await settleSubscription(books, stripe, settling)
  if (after.outcome !== 'settled') return { outcome: 'unavailable' }
  return isConfirmed(after.subscription)
    ? { outcome: 'done', subscription: after.subscription }
    : { outcome: 'not_possible' }
}
