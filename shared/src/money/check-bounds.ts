import { rulesOf } from './currencies.ts'
import type { Money } from './money.ts'

export type BoundsCheck = { kind: 'within' } | { kind: 'too_small'; limit: Money } | { kind: 'too_large'; limit: Money }

/** Whether one gift may be this large. `limit` is the nearest allowed amount. Throws RangeError for a currency not offered. */
export function checkBounds({ minor, currency }: Money): BoundsCheck {
  const { minimum, maximum } = rulesOf(currency)
  if (minor > maximum) return { kind: 'too_large', limit: { minor: maximum, currency } }
  // Written so that NaN, too, is refused.
  if (!(minor >= minimum)) return { kind: 'too_small', limit: { minor: minimum, currency } }
  return { kind: 'within' }
}
