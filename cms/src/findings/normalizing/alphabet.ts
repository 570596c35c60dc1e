/** Letters that rules speak of though they stand far from the rest, and behind them one for all others of their kind. */
const CAPITALS = 'ČŒŠŽҐҚ\u024e'
const SMALL = 'čœšžґқ\u024f'
const CASELESS = '\u01c0'

const moved = [...CAPITALS, ...SMALL, CASELESS]

/** Behind the letters of Russian and Ukrainian; what had these places is out of use. */
const PLACES: ReadonlyMap<string, string> = new Map(
  moved.map((letter, at) => [letter, String.fromCharCode(0x460 + at)] as const),
)

const placesOf = (letters: string) => [...letters].map((letter) => PLACES.get(letter)).join('')

const CLASSES: Readonly<Record<string, string>> = {
  '\\p{L}': `A-Za-zÀ-ÿ\u0400-${placesOf(CASELESS)}`,
  '\\p{Lu}': `A-ZÀ-Þ\u0400-\u042f${placesOf(CAPITALS)}`,
  '\\p{Ll}': `a-zß-ÿ\u0430-\u045f${placesOf(SMALL)}`,
  '\\p{N}': '0-9',
  // All that normalising leaves of white space.
  '\\s': ' \\t\\n',
}

/**
 * What rules are matched against: a copy of a normalised text, unit by unit as long, in which all letters stand side by
 * side. V8 searches 650 ranges for each `\p{L}` of a pattern, and ours have a thousand of them: the first Russian text of
 * a process took 1.4 s to compile them. And it compiles a pattern once for texts in Latin-1 and once for all others,
 * unless Latin-1 is handed to it as something else.
 */
export const writeInAlphabet = (text: string): string => `\u0400${write(text)}`.slice(1)

const write = (text: string): string =>
  text.replace(OUTSIDE, (point) => {
    const place = placeOf(point)
    return place.length === point.length ? place : place.repeat(point.length)
  })

const OUTSIDE = /[^\0-\xd6\xd8-\xf6\xf8-\xff\u0400-\u045f\u2010-\u203a№€₽]/gu

const placeOf = (point: string): string => {
  const place = PLACES.get(point)
  if (place !== undefined) return place
  if (/\p{Lu}/u.test(point)) return placesOf('\u024e')
  if (/\p{Ll}/u.test(point)) return placesOf('\u024f')
  if (/[\p{L}\p{N}]/u.test(point)) return placesOf(CASELESS)
  return MULTIPLIED.test(point) ? '\u00a4' : point
}

/** These two stand among the accented letters. */
const MULTIPLIED = /[×÷]/

/**
 * The same pattern for texts that `writeInAlphabet` wrote, without the flag `u`. Throws a RangeError where it speaks of a
 * letter that has no place there, and so would never match.
 */
export const spellPattern = (pattern: string): string => {
  let isInClass = false
  return pattern.replace(PIECE, (piece) => {
    if (piece === '[' || piece === ']') isInClass = piece === '['
    const ranges = CLASSES[piece]
    if (ranges !== undefined) return isInClass ? ranges : `[${ranges}]`
    const written = write(piece)
    if (written !== piece && !PLACES.has(piece)) throw new RangeError(`${piece} is not in the alphabet of the rules`)
    return written
  })
}

const PIECE = /\\p\{\w+\}|\\.|[^\0-\x7f]|[[\]]/gu
