import type { Locale } from '@campaign/shared/locales/locales.ts'
import type { FieldError } from '@campaign/shared/donations/checkout.ts'
import { checkBounds } from '@campaign/shared/money/check-bounds.ts'
import type { Currency } from '@campaign/shared/money/currencies.ts'
import { parseAmount } from '@campaign/shared/money/parse-amount.ts'

export type ChosenAmount = { kind: 'amount'; minor: number } | { kind: 'wrong'; error: FieldError }

export type AmountFields = {
  /** Minor units of a preset, "other", or empty. */
  preset: string
  /** As typed. */
  amount: string
  /** Minor units of the reading the donor picked when they were asked, or empty. */
  reading: string
}

/**
 * The one amount the donor means, in minor units. Where two are possible (an amount that reads two ways, a preset and
 * another amount typed beside it) nobody guesses: the answer asks, unless `reading` already picks one of the two.
 */
export function chooseAmount(
  { preset, amount, reading }: AmountFields,
  { locale, currency }: { locale: Locale; currency: Currency },
): ChosenAmount {
  const chosen = readPreset(preset)
  if (chosen === 'malformed') return wrong({ field: 'amount', code: 'amount_not_a_number' })

  const typed = parseAmount(amount, { locale, currency })
  switch (typed.kind) {
    case 'missing':
      return chosen === null ? wrong({ field: 'amount', code: 'amount_missing' }) : withinBounds(chosen, currency)
    case 'not_a_number':
      return wrong({ field: 'amount', code: 'amount_not_a_number' })
    case 'too_precise':
      return wrong({ field: 'amount', code: 'amount_too_precise' })
    case 'ambiguous':
      return pickReading(typed.readings, reading, currency)
    case 'amount':
      if (chosen === null || chosen === typed.minor) return withinBounds(typed.minor, currency)
      return pickReading([typed.minor, chosen], reading, currency)
  }
}

function readPreset(preset: string): number | 'malformed' | null {
  if (preset === '' || preset === 'other') return null
  return /^\d{1,9}$/.test(preset) ? Number(preset) : 'malformed'
}

function pickReading(readings: [number, number], reading: string, currency: Currency): ChosenAmount {
  const picked = readings.find((minor) => String(minor) === reading)
  if (picked !== undefined) return withinBounds(picked, currency)
  const [first, second] = readings
  return wrong({
    field: 'amount',
    code: 'amount_ambiguous',
    readings: [
      { minor: first, currency },
      { minor: second, currency },
    ],
  })
}

function withinBounds(minor: number, currency: Currency): ChosenAmount {
  const check = checkBounds({ minor, currency })
  if (check.kind === 'within') return { kind: 'amount', minor }
  const code = check.kind === 'too_small' ? 'amount_too_small' : 'amount_too_large'
  return wrong({ field: 'amount', code, limit: check.limit })
}

function wrong(error: FieldError): ChosenAmount {
  return { kind: 'wrong', error }
}
