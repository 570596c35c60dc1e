import type { Frequency } from '../donations/checkout.ts'
import { exponentOf } from './iso-4217.ts'

/**
 * The currencies a donor may give in, in the order in which they are offered; the first is the usual one. Adding one
 * is an entry here, its words in every language (`currency-words.ts`, and `currencies` in the site's messages) and a
 * look at what Stripe charges for it. The rouble is never offered: a rouble payment would run through Russian banks
 * and name the donor to them.
 */
export const OFFERED_CURRENCIES = ['EUR', 'CHF', 'GBP', 'USD', 'PLN', 'CZK', 'SEK', 'NOK'] as const

export type Currency = (typeof OFFERED_CURRENCIES)[number]

export type CurrencyRules = {
  /** How many decimals the currency has (ISO 4217): 2 means that 1 unit is 100 minor units. */
  exponent: number
  /** Smallest and largest single gift, and single charge of a monthly one, in minor units, both allowed. */
  minimum: number
  maximum: number
  symbol: string
  /** Amounts to choose from, in minor units, small to large. */
  presets: Record<Frequency, readonly number[]>
}

/** In whole units. */
type Offer = Omit<CurrencyRules, 'exponent'>

/**
 * Minimum about 1 €: below, the fee eats the gift. It is above what Stripe takes at all (0.50 EUR, CHF and USD, 0.30
 * GBP, 2 PLN, 15 CZK, 3 SEK and NOK). Maximum about 20,000 €: above, a slipped finger is likelier than a gift by card.
 * Presets: round amounts near 20, 50, 100, 200 € once and 5, 10, 20, 30 € a month.
 */
const OFFERS: Record<Currency, Offer> = {
  EUR: {
    symbol: '€',
    minimum: 1,
    maximum: 20_000,
    presets: { once: [20, 50, 100, 200], monthly: [5, 10, 20, 30] },
  },
  CHF: {
    symbol: 'CHF',
    minimum: 1,
    maximum: 20_000,
    presets: { once: [20, 50, 100, 200], monthly: [5, 10, 20, 30] },
  },
  GBP: {
    symbol: '£',
    minimum: 1,
    maximum: 15_000,
    presets: { once: [20, 50, 100, 150], monthly: [5, 10, 15, 25] },
  },
  USD: {
    symbol: '$',
    minimum: 1,
    maximum: 20_000,
    presets: { once: [20, 50, 100, 200], monthly: [5, 10, 20, 30] },
  },
  PLN: {
    symbol: 'zł',
    minimum: 5,
    maximum: 80_000,
    presets: { once: [100, 200, 400, 800], monthly: [20, 40, 80, 120] },
  },
  CZK: {
    symbol: 'Kč',
    minimum: 25,
    maximum: 500_000,
    presets: { once: [500, 1_200, 2_500, 5_000], monthly: [120, 250, 500, 750] },
  },
  SEK: {
    symbol: 'kr',
    minimum: 10,
    maximum: 200_000,
    presets: { once: [200, 500, 1_000, 2_000], monthly: [50, 100, 200, 300] },
  },
  NOK: {
    symbol: 'kr',
    minimum: 10,
    maximum: 200_000,
    presets: { once: [200, 500, 1_000, 2_000], monthly: [50, 100, 200, 300] },
  },
}

const RULES = Object.fromEntries(
  OFFERED_CURRENCIES.map((currency) => [currency, inMinorUnits(currency, OFFERS[currency])]),
) as Record<Currency, CurrencyRules>

function inMinorUnits(currency: Currency, { symbol, minimum, maximum, presets }: Offer): CurrencyRules {
  const exponent = exponentOf(currency)
  const minor = (whole: number): number => whole * 10 ** exponent
  return {
    exponent,
    symbol,
    minimum: minor(minimum),
    maximum: minor(maximum),
    presets: { once: presets.once.map(minor), monthly: presets.monthly.map(minor) },
  }
}

/** Exact, upper case ISO 4217 code; "eur", "EUR " and anything that is not a string are not offered. */
export function isOfferedCurrency(value: unknown): value is Currency {
  return typeof value === 'string' && (OFFERED_CURRENCIES as readonly string[]).includes(value)
}

/** Throws RangeError for a currency that is not offered. How many decimals any other has: `exponentOf`. */
export function rulesOf(currency: string): CurrencyRules {
  if (!isOfferedCurrency(currency)) throw new RangeError('currency is not offered')
  return RULES[currency]
}
