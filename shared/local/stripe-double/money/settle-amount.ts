import { rulesOf } from './currencies.ts'

/** An amount in cents of euro, and the rate between the two counts of minor units; null where nothing was changed. */
export type Settled = { amount: number; rate: number | null }

/**
 * What arrives on the account, which is kept in euros: rounded to the cent, half away from zero, so that a refund takes
 * what its payment brought. Stripe's rate is of minor units: of one yen, 0.61 cents. Throws on a currency unknown.
 */
export function settleAmount(amount: number, currency: string): Settled {
  const rules = rulesOf(currency)
  if (rules === undefined) throw new Error(`no rate for ${currency}`)
  if (currency === 'eur') return { amount, rate: null }
  const [over, under] = rules.euros
  const dividend = over * 100n
  const divisor = under * 10n ** BigInt(rules.exponent)
  const whole = BigInt(Math.abs(amount)) * dividend
  const rounded = Number((2n * whole + divisor) / (2n * divisor))
  return { amount: amount < 0 ? -rounded : rounded, rate: Number(dividend) / Number(divisor) }
}
