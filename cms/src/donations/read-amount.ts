import type { FieldError } from '@campaign/shared/donations/checkout.ts'
import type { Locale } from '@campaign/shared/locales/locales.ts'
import { checkBounds } from '@campaign/shared/money/check-bounds.ts'
import { parseAmount } from '@campaign/shared/money/parse-amount.ts'

type AmountError = Omit<FieldError, 'field'> & { field: 'amount' }

type ReadAmount =
  /** Minor units, within the bounds of one gift. */
  { outcome: 'read'; minor: number } | { outcome: 'invalid'; error: AmountError }

/**
 * The amount a donor typed on a page in `locale`. Throws RangeError for a currency that is not offered; never for what
 * was typed.
 */
export function readAmount(typed: string, { locale, currency }: { locale: Locale; currency: string }): ReadAmount {
  const parsed = parseAmount(typed, { locale, currency })
  switch (parsed.kind) {
    case 'missing':
      return invalid({ code: 'amount_missing' })
    case 'not_a_number':
      return invalid({ code: 'amount_not_a_number' })
    case 'too_precise':
      return invalid({ code: 'amount_too_precise' })
    case 'ambiguous': {
      const [first, second] = parsed.readings
      return invalid({
        code: 'amount_ambiguous',
        readings: [
          { minor: first, currency },
          { minor: second, currency },
        ],
      })
    }
    case 'amount':
      return withinBounds(parsed.minor, currency)
  }
}

function withinBounds(minor: number, currency: string): ReadAmount {
  const check = checkBounds({ minor, currency })
  if (check.kind === 'within') return { outcome: 'read', minor }
  return invalid({ code: check.kind === 'too_small' ? 'amount_too_small' : 'amount_too_large', limit: check.limit })
}

function invalid(error: Omit<FieldError, 'field'>): ReadAmount {
  return { outcome: 'invalid', error: { field: 'amount', ...error } }
}
