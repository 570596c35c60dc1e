import { DONATION_STATES, type DonationState } from '@campaign/shared/donations/donation-states.ts'
import { isLocale, type Locale } from '@campaign/shared/locales/locales.ts'
import { isIsoCurrency } from '@campaign/shared/money/iso-4217.ts'
import { DONATION_ORIGINS, PAYMENT_METHODS, type DonationOrigin, type PaymentMethod } from '../donations/money-moves.ts'

const EXPORT_FORMATS = ['csv', 'xlsx'] as const
type ExportFormat = (typeof EXPORT_FORMATS)[number]

/** By which moment a donation falls between the two days: when it was begun, or when it was paid. */
const EXPORT_MOMENTS = ['paid', 'created'] as const
export type ExportMoment = (typeof EXPORT_MOMENTS)[number]

/** Which donations, and how they are wanted. What is not named is not filtered. */
export type ExportOrder = {
  format: ExportFormat
  /** Of headings and words, and of the spreadsheet that opens the file. */
  language: Locale
  by: ExportMoment
  /** Days in Paris, "2026-11-22", both included. */
  from: string | null
  to: string | null
  states: readonly DonationState[]
  campaign: string | null
  currency: string | null
  origin: DonationOrigin | null
  method: PaymentMethod | null
  /** Sent as frames that tell how many rows have gone out, for the panel in the admin. */
  isFramed: boolean
}

type ExportRequest = { outcome: 'understood'; order: ExportOrder } | { outcome: 'malformed'; parameter: string }

/** The parameters of an export, as a form sends them: empty means not filtered, `state` may come several times. */
export function parseExport(asked: URLSearchParams): ExportRequest {
  const unknown = [...asked.keys()].find((name) => !NAMES.has(name))
  if (unknown !== undefined) return { outcome: 'malformed', parameter: '?' }
  const one = (name: string): string | null => asked.get(name) || null
  const states = asked.getAll('state').filter((state) => state !== '')
  const checks: [string, boolean][] = [
    ['format', isOneOf(one('format'), EXPORT_FORMATS)],
    ['language', one('language') === null || isLocale(one('language'))],
    ['by', one('by') === null || isOneOf(one('by'), EXPORT_MOMENTS)],
    ['from', one('from') === null || isDay(one('from'))],
    ['to', one('to') === null || isDay(one('to'))],
    ['state', states.every((state) => isOneOf(state, DONATION_STATES))],
    ['campaign', one('campaign') === null || UUID.test(one('campaign') ?? '')],
    ['currency', one('currency') === null || isIsoCurrency(one('currency'))],
    ['origin', one('origin') === null || isOneOf(one('origin'), DONATION_ORIGINS)],
    ['method', one('method') === null || isOneOf(one('method'), PAYMENT_METHODS)],
  ]
  const wrong = checks.find(([, isFine]) => !isFine)
  if (wrong) return { outcome: 'malformed', parameter: wrong[0] }
  return {
    outcome: 'understood',
    order: {
      format: one('format') as ExportFormat,
      language: (one('language') ?? 'fr') as Locale,
      by: (one('by') ?? 'paid') as ExportMoment,
      from: one('from'),
      to: one('to'),
      states: states as DonationState[],
      campaign: one('campaign'),
      currency: one('currency'),
      origin: one('origin') as DonationOrigin | null,
      method: one('method') as PaymentMethod | null,
      isFramed: one('framed') === '1',
    },
  }
}

const NAMES = new Set([
  ...['format', 'language', 'by', 'from', 'to', 'state', 'campaign', 'currency', 'origin', 'method', 'framed'],
])
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

function isOneOf(value: string | null, values: readonly string[]): boolean {
  return value !== null && values.includes(value)
}

/** A day of the calendar: 2026-02-30 is none. */
function isDay(value: string | null): boolean {
  if (value === null || !/^20\d\d-\d\d-\d\d$/.test(value)) return false
  const day = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value)
}
