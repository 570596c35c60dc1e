import { rulesOf } from './currencies.ts'

/** An amount of minor units as a reader of this language writes it, always with all its decimals. */
export function showAmount(amount: number, currency: string, lang: string): string {
  const exponent = rulesOf(currency)?.exponent ?? 2
  const digits = String(amount).padStart(exponent + 1, '0')
  const decimal = exponent === 0 ? digits : `${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`
  return new Intl.NumberFormat(lang, { style: 'currency', currency }).format(decimal as `${number}`)
}
