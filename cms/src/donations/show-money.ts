/**
 * An amount for the eyes of staff, in the admin's language. `minor`: integer minor units; `currency`: ISO 4217.
 * A dash where either is not known: a wrong figure is worse than none.
 */
export function showMoney(minor: unknown, currency: unknown, language: string): string {
  if (typeof minor !== 'number' || !Number.isSafeInteger(minor)) return '—'
  if (typeof currency !== 'string' || !/^[A-Z]{3}$/.test(currency)) return '—'
  const format = new Intl.NumberFormat(language, { style: 'currency', currency })
  const exponent = format.resolvedOptions().maximumFractionDigits ?? 2
  // As text, for dividing by 100 would make it a float.
  return format.format(decimal(minor, exponent) as `${number}`)
}

function decimal(minor: number, exponent: number): string {
  const digits = String(Math.abs(minor)).padStart(exponent + 1, '0')
  const point = digits.length - exponent
  const fraction = exponent === 0 ? '' : `.${digits.slice(point)}`
  return `${minor < 0 ? '-' : ''}${digits.slice(0, point)}${fraction}`
}
