import type { DonationState } from '@campaign/shared/donations/donation-states.ts'
import type { Locale } from '@campaign/shared/locales/locales.ts'
import { exponentOf, isIsoCurrency } from '@campaign/shared/money/iso-4217.ts'
import { donationStateLabels } from '../donations/donation-state-labels.ts'
import { methodLabels, originLabels } from '../donations/money-move-labels.ts'
import type { DonationOrigin, PaymentMethod } from '../donations/money-moves.ts'
import { decimalText } from './decimal-text.ts'
import { columnWords, exportWords } from './export-words.ts'

/**
 * - text: anything; never a formula
 * - number: an exact decimal with a point
 * - day: "2026-11-22"
 */
export type CellKind = 'text' | 'number' | 'day'

/** One line of the file: for each column its text, or null where there is nothing. */
export type ExportRow = readonly (string | null)[]

/** What words a row is put into. */
type RowWords = { language: Locale; campaigns: ReadonlyMap<string, string> }

type Column = {
  name: keyof typeof columnWords
  kind: CellKind
  /** How the database gives it, as text. Nothing of the donor's and nothing that opens anything is among them. */
  sql: string
  show?: (value: string, of: { currency: string | null; settledCurrency: string | null }, words: RowWords) => string
}

const UTC = (column: string): string => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`
const MINOR = (column: string): string => `trunc(${column})::text`

/** The columns of an export, in their order: what an accountant asks for, and what finds a payment again at Stripe. */
export const EXPORT_COLUMNS: readonly Column[] = [
  { name: 'id', kind: 'text', sql: 'id::text' },
  { name: 'createdAt', kind: 'text', sql: UTC('created_at') },
  { name: 'paidAt', kind: 'text', sql: UTC('paid_at') },
  { name: 'paidDay', kind: 'day', sql: `to_char(paid_at AT TIME ZONE 'Europe/Paris', 'YYYY-MM-DD')` },
  {
    name: 'state',
    kind: 'text',
    sql: 'state::text',
    show: (value, _row, { language }) => donationStateLabels[value as DonationState][language],
  },
  { name: 'amount', kind: 'number', sql: MINOR('amount'), show: (value, { currency }) => money(value, currency) },
  { name: 'currency', kind: 'text', sql: 'currency' },
  { name: 'refunded', kind: 'number', sql: MINOR('refunded'), show: (value, { currency }) => money(value, currency) },
  { name: 'disputed', kind: 'number', sql: MINOR('disputed'), show: (value, { currency }) => money(value, currency) },
  {
    name: 'settled',
    kind: 'number',
    sql: MINOR('settled_amount'),
    show: (value, { settledCurrency }) => money(value, settledCurrency),
  },
  {
    name: 'fee',
    kind: 'number',
    sql: MINOR('fee'),
    show: (value, { settledCurrency }) => money(value, settledCurrency),
  },
  {
    name: 'net',
    kind: 'number',
    sql: MINOR('net'),
    show: (value, { settledCurrency }) => money(value, settledCurrency),
  },
  { name: 'settledCurrency', kind: 'text', sql: 'settled_currency' },
  { name: 'exchangeRate', kind: 'number', sql: 'exchange_rate' },
  {
    name: 'method',
    kind: 'text',
    sql: 'method::text',
    show: (value, _row, { language }) => methodLabels[value as PaymentMethod][language],
  },
  {
    name: 'origin',
    kind: 'text',
    sql: 'origin::text',
    show: (value, _row, { language }) => originLabels[value as DonationOrigin][language],
  },
  {
    name: 'campaign',
    kind: 'text',
    sql: 'campaign_id::text',
    show: (value, _row, { campaigns }) => campaigns.get(value) ?? value,
  },
  { name: 'subscription', kind: 'text', sql: 'subscription_id::text' },
  { name: 'taxCountry', kind: 'text', sql: 'tax_country' },
  { name: 'reference', kind: 'text', sql: 'reference' },
  { name: 'stripeSession', kind: 'text', sql: 'stripe_session' },
  { name: 'stripePaymentIntent', kind: 'text', sql: 'stripe_payment_intent' },
  { name: 'stripeCharge', kind: 'text', sql: 'stripe_charge' },
  { name: 'stripeInvoice', kind: 'text', sql: 'stripe_invoice' },
  {
    name: 'livemode',
    kind: 'text',
    sql: 'livemode::text',
    show: (value, _row, { language }) => exportWords[value === 'true' ? 'yes' : 'no'][language],
  },
]

export const CELL_KINDS: readonly CellKind[] = EXPORT_COLUMNS.map(({ kind }) => kind)

export function headingsIn(language: Locale): string[] {
  return EXPORT_COLUMNS.map(({ name }) => columnWords[name][language])
}

const CURRENCY = EXPORT_COLUMNS.findIndex(({ name }) => name === 'currency')
const SETTLED_CURRENCY = EXPORT_COLUMNS.findIndex(({ name }) => name === 'settledCurrency')

/** A row as the database gives it, in the words and decimals of the file. */
export function showRow(raw: ExportRow, words: RowWords): ExportRow {
  const currencies = { currency: raw[CURRENCY] ?? null, settledCurrency: raw[SETTLED_CURRENCY] ?? null }
  return EXPORT_COLUMNS.map(({ show }, at) => {
    const value = raw[at] ?? null
    return value === null || show === undefined ? value : show(value, currencies, words)
  })
}

function money(minor: string, currency: string | null): string {
  if (!isIsoCurrency(currency)) throw new RangeError('an amount without its currency means nothing')
  return decimalText(minor, exponentOf(currency))
}
