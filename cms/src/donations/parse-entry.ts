import { createHash } from 'node:crypto'
import { isTaxCountry } from '@campaign/shared/donations/tax-countries.ts'
import { DEFAULT_LOCALE, LOCALES } from '@campaign/shared/locales/locales.ts'
import { isOfferedCurrency } from '@campaign/shared/money/currencies.ts'
import { parseAmount } from '@campaign/shared/money/parse-amount.ts'
import { z } from 'zod'
import { MANUAL_METHODS, type ManualMethod } from './money-moves.ts'

/** A gift that came by transfer, cheque or in cash, as the treasurer enters it. */
export type DonationEntry = {
  /** UUID of the form: sent twice, it is one gift. */
  attempt: string
  /** Integer minor units of `currency`. */
  amount: number
  /** ISO 4217, upper case. */
  currency: string
  method: ManualMethod
  /** ISO 8601 day. */
  receivedOn: string
  campaign: string
  /** ISO 3166-1 alpha-2. */
  taxCountry: string | null
  /** What finds the gift again on the bank statement. */
  reference: string | null
  requestHash: string
}

type EntryField = 'amount' | 'currency' | 'method' | 'receivedOn' | 'campaign' | 'taxCountry' | 'reference' | 'form'

export type EntryError = { field: EntryField; code: 'missing' | 'not_possible' | 'ambiguous' | 'in_the_future' }

type ParsedEntry = { outcome: 'entry'; entry: DonationEntry } | { outcome: 'invalid'; errors: EntryError[] }

/** Beyond this a slipped finger is likelier than a gift. Minor units: a million, where there are cents. */
const LARGEST = 100_000_000

/** Before this nobody could give: the association did not take gifts. */
const EARLIEST = '2020-01-01'

const shape = z.object({
  attempt: z.uuid().toLowerCase(),
  amount: z.string(),
  currency: z.string(),
  method: z.string(),
  receivedOn: z.string(),
  campaign: z.string(),
  taxCountry: z.string().nullish(),
  reference: z.string().nullish(),
  /** The language in which the amount was typed. */
  locale: z.enum(LOCALES).catch(DEFAULT_LOCALE),
})

/** Reads what the treasurer sent. `today`: ISO 8601 day. Never throws. */
export function parseEntry(body: unknown, today: string): ParsedEntry {
  const parsed = shape.safeParse(body)
  if (!parsed.success) return { outcome: 'invalid', errors: [{ field: 'form', code: 'missing' }] }
  const { attempt, currency, method, receivedOn, locale } = parsed.data
  const campaign = parsed.data.campaign.toLowerCase()
  const taxCountry = parsed.data.taxCountry || null
  const reference = parsed.data.reference?.trim() || null

  const amount = isOfferedCurrency(currency) ? readAmount(parsed.data.amount, { locale, currency }) : 0
  const checks: [field: EntryField, code: EntryError['code'] | null][] = [
    ['amount', typeof amount === 'number' ? null : amount.code],
    ['currency', isOfferedCurrency(currency) ? null : 'not_possible'],
    ['method', isManualMethod(method) ? null : 'not_possible'],
    ['receivedOn', checkDay(receivedOn, today)],
    ['campaign', z.uuid().safeParse(campaign).success ? null : 'not_possible'],
    ['taxCountry', taxCountry === null || isTaxCountry(taxCountry) ? null : 'not_possible'],
    ['reference', reference === null || isReference(reference) ? null : 'not_possible'],
  ]
  const errors = checks.flatMap(([field, code]) => (code === null ? [] : [{ field, code }]))
  if (errors.length > 0 || typeof amount !== 'number' || !isManualMethod(method)) return { outcome: 'invalid', errors }

  const content = { amount, currency, method, receivedOn, campaign, taxCountry, reference }
  const requestHash = createHash('sha256').update(JSON.stringify(content)).digest('base64url')
  return { outcome: 'entry', entry: { ...content, attempt, requestHash } }
}

function readAmount(typed: string, language: Parameters<typeof parseAmount>[1]): number | { code: EntryError['code'] } {
  const parsed = parseAmount(typed, language)
  if (parsed.kind === 'missing' || parsed.kind === 'ambiguous') return { code: parsed.kind }
  const isPossible = parsed.kind === 'amount' && parsed.minor > 0 && parsed.minor <= LARGEST
  return isPossible ? parsed.minor : { code: 'not_possible' }
}

function isManualMethod(method: string): method is ManualMethod {
  return (MANUAL_METHODS as readonly string[]).includes(method)
}

function checkDay(day: string, today: string): EntryError['code'] | null {
  if (day === '') return 'missing'
  const moment = /^\d{4}-\d{2}-\d{2}$/.test(day) ? new Date(`${day}T12:00:00Z`) : null
  // "2026-02-30" would quietly become the second of March.
  const isDay = moment !== null && !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day)
  if (!isDay || day < EARLIEST) return 'not_possible'
  return day > today ? 'in_the_future' : null
}

/** Numbers and single letters between them, as banks write references; a word could be a name. */
function isReference(reference: string): boolean {
  return reference.length <= 40 && /^[\p{L}\d ./-]+$/u.test(reference) && !/\p{L}{4}/u.test(reference)
}
