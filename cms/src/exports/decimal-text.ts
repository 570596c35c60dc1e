/**
 * Integer minor units, as the database writes them, as a decimal with a point and all the decimals of the currency:
 * ("123450", 2) is "1234.50", ("-5", 3) is "-0.005". No float in between. Throws RangeError for what is no integer.
 */
export function decimalText(minor: string, exponent: number): string {
  if (!/^-?\d+$/.test(minor)) throw new RangeError('money must be an integer of minor units')
  const isNegative = minor.startsWith('-')
  const digits = (isNegative ? minor.slice(1) : minor).padStart(exponent + 1, '0')
  const whole = digits.slice(0, digits.length - exponent)
  const fraction = exponent === 0 ? '' : `.${digits.slice(digits.length - exponent)}`
  return `${isNegative ? '-' : ''}${whole}${fraction}`
}
