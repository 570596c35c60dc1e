/**
 * Every currency in circulation by ISO 4217 (list one, amendments until 2026), by how many decimals it has: 2 means
 * that 1 unit is 100 minor units. Funds codes that banks settle in are among them; metals, test codes and units of
 * account without a minor unit (XAU, XTS, XDR and the like) are not, for nothing can be paid in them. The Bulgarian lev
 * went at the end of 2025 and stays for what was paid in it before.
 *
 * `Intl` cannot be asked instead: it rounds some currencies to what is used in shops (HUF, ALL, UZS).
 * Stripe counts some currencies in other units than the standard (ISK and UGX in hundredths, MGA in whole ariary):
 * whoever reads amounts in them from Stripe has to convert first. None of them is offered.
 */
const CODES_BY_EXPONENT = {
  0: 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF',
  2:
    'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW ' +
    'CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ' +
    'ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV ' +
    'MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD ' +
    'SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XAD XCD XCG YER ZAR ZMW ZWG',
  3: 'BHD IQD JOD KWD LYD OMR TND',
  4: 'CLF UYW',
} as const

const EXPONENTS: ReadonlyMap<string, number> = new Map(
  Object.entries(CODES_BY_EXPONENT).flatMap(([exponent, codes]) =>
    codes.split(' ').map((code): [string, number] => [code, Number(exponent)]),
  ),
)

/** Upper-case codes, in alphabetical order. */
export const ISO_CURRENCIES: readonly string[] = [...EXPONENTS.keys()].toSorted()

/** Exact, upper-case code of the table. */
export function isIsoCurrency(value: unknown): value is string {
  return typeof value === 'string' && EXPONENTS.has(value)
}

/** Decimals of a currency. Throws RangeError for any other code: an amount read without its exponent loses money. */
export function exponentOf(currency: string): number {
  const exponent = EXPONENTS.get(currency)
  if (exponent === undefined) throw new RangeError('no currency of ISO 4217')
  return exponent
}
