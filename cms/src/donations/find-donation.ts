import type { DonationState } from '@campaign/shared/donations/donation-states.ts'
import type { Locale } from '@campaign/shared/locales/locales.ts'
import type { Books } from './books.ts'
import type { CareReason, Donation } from './donation.ts'
import type { DonationOrigin, PaymentMethod } from './money-moves.ts'
import { readOptionalInteger, readInteger } from './read-integer.ts'

const COLUMNS = `
  id, state, care_reason, origin, amount, currency, campaign_id, locale, attempt, request_hash, token,
  stripe_session, stripe_payment_intent, stripe_charge, stripe_invoice, subscription_id, method, refunded, disputed,
  settled_amount, fee, net, settled_currency, exchange_rate, livemode, paid_at, created_at, superseded_by_id, revision`

/** Each of these is unique among donations. */
const KEYS = {
  id: 'id',
  attempt: 'attempt',
  token: 'token',
  stripeSession: 'stripe_session',
  stripePaymentIntent: 'stripe_payment_intent',
  stripeCharge: 'stripe_charge',
  stripeInvoice: 'stripe_invoice',
} as const

type DonationKey = keyof typeof KEYS

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
  origin: DonationOrigin
  amount: string
  currency: string
  campaign_id: string
  locale: Locale | null
  attempt: string
  request_hash: string
  token: string
  stripe_session: string | null
  stripe_payment_intent: string | null
  stripe_charge: string | null
  stripe_invoice: string | null
  subscription_id: string | null
  method: PaymentMethod | null
  refunded: string
  disputed: string
  settled_amount: string | null
  fee: string | null
  net: string | null
  settled_currency: string | null
  exchange_rate: string | null
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
    origin: row.origin,
    amount: readInteger(row.amount),
    currency: row.currency,
    campaign: row.campaign_id,
    locale: row.locale,
    attempt: row.attempt,
    requestHash: row.request_hash,
    token: row.token,
    stripeSession: row.stripe_session,
    stripePaymentIntent: row.stripe_payment_intent,
    stripeCharge: row.stripe_charge,
    stripeInvoice: row.stripe_invoice,
    subscription: row.subscription_id,
    method: row.method,
    refunded: readInteger(row.refunded),
    disputed: readInteger(row.disputed),
    settledAmount: readOptionalInteger(row.settled_amount),
    fee: readOptionalInteger(row.fee),
    net: readOptionalInteger(row.net),
    settledCurrency: row.settled_currency,
    exchangeRate: row.exchange_rate,
    livemode: row.livemode,
    paidAt: row.paid_at,
    createdAt: row.created_at,
    supersededBy: row.superseded_by_id,
    revision: readInteger(row.revision),
  }
}
