import type { Locale } from '@campaign/shared/locales/locales.ts'
import { showMoney } from '../../donations/show-money.ts'
import { showMoment } from '../show-date.ts'

/** What one side says: values by name, amounts in minor units of the `currency` beside them. */
export type Side = Readonly<Record<string, unknown>>

export type Compared = { name: string; ours: string; theirs: string; isDifferent: boolean }

/**
 * Both sides, line by line, in words. A name only one side knows is shown with a dash on the other, and is no
 * difference: Stripe does not know our campaigns, nor we its fees before they are booked.
 */
export function compareSides(ours: Side, theirs: Side, language: Locale): Compared[] {
  const names = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])]
  return names.map((name) => ({
    name,
    ours: tell(name, ours, language),
    theirs: tell(name, theirs, language),
    isDifferent: isKnown(ours[name]) && isKnown(theirs[name]) && !isSame(ours[name], theirs[name]),
  }))
}

/** Which currency each amount is in: the account's for what was booked there, the gift's for everything else. */
const IN_ACCOUNT_CURRENCY = ['settledAmount', 'settled', 'fee', 'net']
const AMOUNTS = ['amount', 'previousAmount', 'wantedAmount', 'refunded', 'disputed', ...IN_ACCOUNT_CURRENCY]

function tell(name: string, side: Side, language: Locale): string {
  const value = side[name]
  if (!isKnown(value)) return '—'
  if (AMOUNTS.includes(name)) {
    const { currency, settledCurrency = currency } = side
    return showMoney(value, IN_ACCOUNT_CURRENCY.includes(name) ? settledCurrency : currency, language)
  }
  return tellValue(value, language)
}

function tellValue(value: unknown, language: Locale): string {
  if (typeof value === 'boolean') return YES_NO[language][value ? 0 : 1]
  if (typeof value === 'string') return /^\d{4}-\d\d-\d\dT/.test(value) ? showMoment(value, language) : value
  if (Array.isArray(value)) return value.length === 0 ? '—' : value.map((one) => tellValue(one, language)).join(' ; ')
  if (typeof value !== 'object' || value === null) return String(value)
  const { amount, currency } = value as Side
  if (typeof amount === 'number' && typeof currency === 'string') return showMoney(amount, currency, language)
  return JSON.stringify(value)
}

const YES_NO: Record<Locale, readonly [yes: string, no: string]> = {
  fr: ['oui', 'non'],
  en: ['yes', 'no'],
  ru: ['да', 'нет'],
  uk: ['так', 'ні'],
  de: ['ja', 'nein'],
}

function isKnown(value: unknown): boolean {
  return value !== null && value !== undefined && value !== ''
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
