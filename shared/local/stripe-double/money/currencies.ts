/** A currency that the double takes. All amounts in its minor units. */
export type CurrencyRules = {
  /** Decimals of the currency as Stripe counts them. */
  exponent: 0 | 2 | 3
  /** The smallest charge: https://docs.stripe.com/currencies#minimum-and-maximum-charge-amounts */
  minimum: number
  /** Euros for one unit of the currency, as a fraction of two whole numbers. Made up, of the size of real ones. */
  euros: readonly [bigint, bigint]
}

const RULES: Readonly<Record<string, CurrencyRules>> = {
  eur: { exponent: 2, minimum: 50, euros: [1n, 1n] },
  chf: { exponent: 2, minimum: 50, euros: [107n, 100n] },
  gbp: { exponent: 2, minimum: 30, euros: [117n, 100n] },
  usd: { exponent: 2, minimum: 50, euros: [92n, 100n] },
  pln: { exponent: 2, minimum: 200, euros: [235n, 1000n] },
  czk: { exponent: 2, minimum: 1500, euros: [405n, 10_000n] },
  sek: { exponent: 2, minimum: 300, euros: [89n, 1000n] },
  nok: { exponent: 2, minimum: 300, euros: [86n, 1000n] },
  dkk: { exponent: 2, minimum: 250, euros: [134n, 1000n] },
  jpy: { exponent: 0, minimum: 50, euros: [61n, 10_000n] },
  // Stripe gives none: what comes to half a euro.
  kwd: { exponent: 3, minimum: 170, euros: [298n, 100n] },
}

/** Undefined for a currency that is not taken. `currency` is ISO 4217 in lower case, as in Stripe's objects. */
export function rulesOf(currency: string): CurrencyRules | undefined {
  return Object.hasOwn(RULES, currency) ? RULES[currency] : undefined
}
