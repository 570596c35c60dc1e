/**
 * The currencies a donor may give in. Adding one is an entry here, a name in every language in `parse-amount.ts` and,
 * where Stripe settles it differently, a look at fees. The rouble is never offered: a rouble payment would run
 * through Russian banks and name the donor to them.
 */
export const OFFERED_CURRENCIES = ['EUR'] as const

export type Currency = (typeof OFFERED_CURRENCIES)[number]

export type CurrencyRules = {
  /** How many decimals the currency has (ISO 4217): 2 means that 1 unit is 100 minor units. */
  exponent: number
  /** Smallest and largest single gift, in minor units, both allowed. */
  minimum: number
  maximum: number
  symbol: string
}

const RULES: Record<Currency, CurrencyRules> = {
  // Below 1 € the fee eats the gift; above 20,000 € a slipped finger is likelier than a gift by card.
  EUR: { exponent: 2, minimum: 100, maximum: 2_000_000, symbol: '€' },
}

/** Exact, upper case ISO 4217 code; "eur", "EUR " and anything that is not a string are not offered. */
export function isOfferedCurrency(value: unknown): value is Currency {
  return typeof value === 'string' && (OFFERED_CURRENCIES as readonly string[]).includes(value)
}

/** Throws RangeError for a currency that is not offered: reading or showing an amount without its exponent loses money. */
export function rulesOf(currency: string): CurrencyRules {
  if (!isOfferedCurrency(currency)) throw new RangeError('currency is not offered')
  return RULES[currency]
}
