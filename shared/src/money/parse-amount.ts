import type { Locale } from '../locales/locales.ts'
import { wordsBeside } from './currency-words.ts'
import { exponentOf } from './iso-4217.ts'

export type ParsedAmount =
  | { kind: 'amount'; minor: number }
  | { kind: 'missing' }
  | { kind: 'not_a_number' }
  /** More decimals than the currency has, and no other way to read it. */
  | { kind: 'too_precise' }
  /** Both readings in minor units, the lower one last. */
  | { kind: 'ambiguous'; readings: [number, number] }

/** Nobody types more; a longer text is not looked at. */
const LONGEST = 32

/** The zeros of the digit sets that are read: ASCII, full width, Arabic-Indic, Persian. Their nine others follow them. */
const DIGIT_ZEROS = [0x30, 0xff10, 0x0660, 0x06f0]

/**
 * Reads an amount as a person typed it, in minor units of `currency`. Works on the characters alone: no float ever
 * holds the value, and nothing is rounded.
 *
 * - One digit set: a text wholly in ASCII, full width, Arabic-Indic or Persian digits is read as its decimal value;
 *   mixed sets and any other script are not a number. (Unicode's compatibility forms are not used: they turn "10²"
 *   into 102.)
 * - Thousands: a space of any kind, an apostrophe, a dot or a comma, the same one throughout, before groups of three.
 * - Decimals: a last dot or comma. Which of the two a donor uses comes from their schooling, not from the language of
 *   the page, so both are read on every page.
 * - A dash in the place of the decimals, as in "50,-" and "50.–", says that there are none.
 * - Where dot or comma could be either ("1,234", "1.234") nobody guesses: both readings come back. A third decimal
 *   cannot be cents, so the lower reading is what somebody meant who typed one digit too many, and that digit is
 *   dropped, never rounded up: nobody is asked for more than they typed. A currency without decimals has only the whole
 *   reading, one with three only the decimals: that is how its amounts are always written.
 * - The currency's sign, ISO code or name in the language of the page may stand once, before or after; another
 *   currency's is not a number. Names are known for the currencies that are offered.
 * - Refused as half-written or as a program's notation: "10.", ".5", "+10", "-1", "1e2", "0x10", "1_000".
 *
 * An amount beyond Number.MAX_SAFE_INTEGER comes back as exactly that, so that the donor hears "too large"
 * (see `checkBounds`) and not "not a number".
 *
 * Never throws for what was typed. Throws RangeError for a `currency` that ISO 4217 does not have.
 */
export function parseAmount(typed: string, { locale, currency }: { locale: Locale; currency: string }): ParsedAmount {
  const exponent = exponentOf(currency)
  if (typed.length > LONGEST) return { kind: 'not_a_number' }
  const bare = writeOutDash(stripCurrency(typed.trim(), locale, currency), exponent)
  if (bare === '') return { kind: 'missing' }
  const text = toPlainCharacters(bare)
  if (text === null || !/^\d+(?:[ '.,]\d+)*$/.test(text)) return { kind: 'not_a_number' }
  return readNumber(text, exponent)
}

function stripCurrency(text: string, locale: Locale, currency: string): string {
  const lowered = text.toLowerCase()
  // Lower-casing lengthens a few exotic letters; then the positions would not agree, and it is no amount anyway.
  if (lowered.length !== text.length) return text
  for (const name of wordsBeside(currency, locale)) {
    if (lowered.startsWith(name)) return text.slice(name.length).trimStart()
    if (lowered.endsWith(name)) return text.slice(0, text.length - name.length).trimEnd()
  }
  return text
}

/** "50,-" as "50,00": what stands before the last mark is then thousands, if anything. */
function writeOutDash(text: string, exponent: number): string {
  return text.replace(/([.,])[-\u2013\u2014]{1,2}$/, (_dash, mark: string) =>
    exponent === 0 ? '' : mark + '0'.repeat(exponent),
  )
}

/** ASCII digits, dot, comma, space and apostrophe only; null for any other character or more than one set of digits. */
function toPlainCharacters(text: string): string | null {
  let plain = ''
  let zeroInUse: number | undefined
  for (const character of text) {
    const mark = toPlainMark(character)
    if (mark !== undefined) {
      plain += mark
      continue
    }
    const code = character.charCodeAt(0)
    const zero = DIGIT_ZEROS.find((first) => code >= first && code <= first + 9)
    if (zero === undefined || (zeroInUse ?? zero) !== zero) return null
    zeroInUse = zero
    plain += String(code - zero)
  }
  return plain
}

function toPlainMark(character: string): string | undefined {
  switch (character) {
    case '.':
    case '\uFF0E': // full width
      return '.'
    case ',':
    case '\uFF0C': // full width
    case '\u066B': // Arabic, for decimals
      return ','
    case "'":
    case '\u066C': // Arabic, for thousands
    case '\u2019': // what phones type for an apostrophe
      return "'"
    case ' ':
    case '\u00A0': // no-break
    case '\u202F': // narrow no-break, as Intl writes it in French
    case '\u2009': // thin
    case '\u2007': // figure
    case '\u3000': // full width
      return ' '
    default:
      return undefined
  }
}

/** `text`: digits in groups, one mark between each two. */
function readNumber(text: string, exponent: number): ParsedAmount {
  const groups = text.split(/[ '.,]/)
  const marks = [...text.replaceAll(/\d/g, '')]
  const fraction = groups.at(-1) ?? ''
  const isWhole = areThousands(groups, marks)
  const isDecimal = marks.length > 0 && endsInDecimals(groups, marks)

  // One mark before three digits.
  const isEither = isWhole && isDecimal
  if (isEither && exponent !== 0 && exponent !== 3) {
    const asWhole = toMinor(groups.join(''), '', exponent)
    const asDecimal = toMinor(groups.slice(0, -1).join(''), fraction, exponent)
    return { kind: 'ambiguous', readings: [asWhole, asDecimal] }
  }
  if (isEither ? exponent === 0 : isWhole) {
    return { kind: 'amount', minor: toMinor(groups.join(''), '', exponent) }
  }
  if (!isDecimal) return { kind: 'not_a_number' }
  if (fraction.length > exponent) return { kind: 'too_precise' }
  return { kind: 'amount', minor: toMinor(groups.slice(0, -1).join(''), fraction, exponent) }
}

/** No mark at all, or one and the same mark before groups of three. */
function areThousands(groups: string[], marks: string[]): boolean {
  if (marks.length === 0) return true
  const [first = '', ...others] = groups
  return (
    /^[1-9]\d{0,2}$/.test(first) &&
    others.every((group) => group.length === 3) &&
    marks.every((mark) => mark === marks[0])
  )
}

function endsInDecimals(groups: string[], marks: string[]): boolean {
  const decimalMark = marks.at(-1)
  const before = marks.slice(0, -1)
  if (decimalMark !== '.' && decimalMark !== ',') return false
  return !before.includes(decimalMark) && areThousands(groups.slice(0, -1), before)
}

function toMinor(whole: string, fraction: string, exponent: number): number {
  const exact = BigInt(whole + fraction.slice(0, exponent).padEnd(exponent, '0'))
  return exact > BigInt(Number.MAX_SAFE_INTEGER) ? Number.MAX_SAFE_INTEGER : Number(exact)
}
