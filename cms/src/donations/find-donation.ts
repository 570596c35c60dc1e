import type { DonationState } from '@campaign/shared/donations/donation-states.ts'
import type { Locale } from '@campaign/shared/locales/locales.ts'
import type { Books } from './books.ts'
import type { CareReason, Donation } from './donation.ts'

const COLUMNS = `
  id, state, care_reason, amount, currency, campaign_id, locale, attempt, request_hash, token,
  stripe_session, stripe_payment_intent, fee, net, settled_currency, livemode, paid_at, created_at,
  superseded_by_id, revision`

/** Each of these is unique among donations. */
const KEYS = {
  id: 'id',
  attempt: 'attempt',
  token: 'token',
  stripeSession: 'stripe_session',
  stripePaymentIntent: 'stripe_payment_intent',
} as const

export type DonationKey = keyof typeof KEYS

/** The one donation of which `key` is `value`; null when there is none. An `id` must be a UUID. */
export async function findDonation(books: Books, key: DonationKey, value: string): Promise<Donation | null> {
  return first(await books.query(`SELECT ${COLUMNS} FROM donations WHERE ${KEYS[key]} = $1`, [value]))
}

/** Like `findDonation` by id, and nobody else may change the row until the transaction ends. */
export async function lockDonation(transaction: Books, id: string): Promise<Donation | null> {
  return first(await transaction.query(`SELECT ${COLUMNS} FROM donations WHERE id = $1 FOR UPDATE`, [id]))
}

function first({ rows }: { rows: unknown[] }): Donation | null {
  const row = rows[0] as DonationRow | undefined
  return row === undefined ? null : toDonation(row)
}

/** `numeric` columns come as text, so that none is rounded on the way. */
type DonationRow = {
  id: string
  state: DonationState
  care_reason: CareReason | null
  amount: string
  currency: string
  campaign_id: string
  locale: Locale
  attempt: string
  request_hash: string
  token: string
  stripe_session: string | null
  stripe_payment_intent: string | null
  fee: string | null
  net: string | null
  settled_currency: string | null
  livemode: boolean
  paid_at: Date | null
  created_at: Date
  superseded_by_id: string | null
  revision: string
}

function toDonation(row: DonationRow): Donation {
  return {
    id: row.id,
    state: row.state,
    careReason: row.care_reason,
    amount: toInteger(row.amount),
    currency: row.currency,
    campaign: row.campaign_id,
    locale: row.locale,
    attempt: row.attempt,
    requestHash: row.request_hash,
    token: row.token,
    stripeSession: row.stripe_session,
    stripePaymentIntent: row.stripe_payment_intent,
    fee: row.fee === null ? null : toInteger(row.fee),
    net: row.net === null ? null : toInteger(row.net),
    settledCurrency: row.settled_currency,
    livemode: row.livemode,
    paidAt: row.paid_at,
    createdAt: row.created_at,
    supersededBy: row.superseded_by_id,
    revision: toInteger(row.revision),
  }
}

/** Throws RangeError for what is not an integer of minor units: then the row was not written by us. */
function toInteger(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError('a stored amount is not an integer of minor units')
  return value
}
