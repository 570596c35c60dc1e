import type { SubscriptionState } from '@campaign/shared/donations/subscription-states.ts'
import type { Locale } from '@campaign/shared/locales/locales.ts'
import type { Books } from '../donations/books.ts'
import { readInteger, readOptionalInteger } from '../donations/read-integer.ts'
import type { EndCause, Subscription, SubscriptionCareReason } from './subscription.ts'

const COLUMNS = `
  id, state, care_reason, amount, previous_amount, wanted_amount, currency, campaign_id, locale, link_version,
  stripe_subscription, stripe_customer, livemode, started_at, next_charge_at, ended_at, end_cause, revision`

/** Each of these is unique among monthly gifts. */
const KEYS = { id: 'id', stripeSubscription: 'stripe_subscription' } as const

type SubscriptionKey = keyof typeof KEYS

/** The one monthly gift of which `key` is `value`; null when there is none. An `id` must be a UUID. */
export async function findSubscription(
  books: Books,
  key: SubscriptionKey,
  value: string,
): Promise<Subscription | null> {
  return first(await books.query(`SELECT ${COLUMNS} FROM subscriptions WHERE ${KEYS[key]} = $1`, [value]))
}

/** Like `findSubscription` by id, and nobody else may change the row until the transaction ends. */
export async function lockSubscription(transaction: Books, id: string): Promise<Subscription | null> {
  return first(await transaction.query(`SELECT ${COLUMNS} FROM subscriptions WHERE id = $1 FOR UPDATE`, [id]))
}

function first({ rows }: { rows: unknown[] }): Subscription | null {
  const row = rows[0] as SubscriptionRow | undefined
  return row === undefined ? null : toSubscription(row)
}

/** `numeric` columns come as text, so that none is rounded on the way. */
type SubscriptionRow = {
  id: string
  state: SubscriptionState
  care_reason: SubscriptionCareReason | null
  amount: string
  previous_amount: string | null
  wanted_amount: string | null
  currency: string
  campaign_id: string
  locale: Locale | null
  link_version: string
  stripe_subscription: string | null
  stripe_customer: string | null
  livemode: boolean
  started_at: Date | null
  next_charge_at: Date | null
  ended_at: Date | null
  end_cause: EndCause | null
  revision: string
}

function toSubscription(row: SubscriptionRow): Subscription {
  return {
    id: row.id,
    state: row.state,
    careReason: row.care_reason,
    amount: readInteger(row.amount),
    previousAmount: readOptionalInteger(row.previous_amount),
    wantedAmount: readOptionalInteger(row.wanted_amount),
    currency: row.currency,
    campaign: row.campaign_id,
    locale: row.locale,
    linkVersion: readInteger(row.link_version),
    stripeSubscription: row.stripe_subscription,
    stripeCustomer: row.stripe_customer,
    livemode: row.livemode,
    startedAt: row.started_at,
    nextChargeAt: row.next_charge_at,
    endedAt: row.ended_at,
    endCause: row.end_cause,
    revision: readInteger(row.revision),
  }
}
