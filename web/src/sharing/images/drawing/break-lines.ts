export type LineRules = {
  /** Width of a text set on one line, in the unit of `width`. */
  measure: (text: string) => number
  width: number
  mostLines: number
}

/**
 * Breaks a headline into as few lines as it can be, as even as they can be; null where it needs more lines than it may
 * have, or a word is wider than a line. A line ends at a space, at a hyphen that is written, or at a soft hyphen; never
 * at a no-break space, before a dash or French punctuation, and after a word of one to three letters
 * ("à", "в", "der") only where the lines would be too uneven otherwise. No word is left alone on the last line where another way is.
 */
export function breakLines(text: string, { measure, width, mostLines }: LineRules): string[] | null {
  const pieces = splitIntoPieces(text)
  if (pieces.length === 0) return null
  const setting = createSetting(pieces, measure)
  for (let count = 1; count <= Math.min(mostLines, pieces.length); count += 1) {
    const ends = breakEvenly(setting, { count, width })
    if (ends !== null) return ends.map((end, line) => setting.textOf(ends[line - 1] ?? 0, end))
  }
  return null
}

/** Each of `parts` from a line of its own. Null where one does not fit, or all need more lines than there may be. */
export function breakEach(parts: readonly string[], rules: LineRules): string[] | null {
  const broken = parts.map((part) => breakLines(part, rules))
  const lines = broken.flatMap((some) => some ?? [])
  return broken.includes(null) || lines.length > rules.mostLines ? null : lines
}

/** What stays together. `after`: how it goes on to the next piece on the same line. */
type Piece = { text: string; after: ' ' | '' | typeof SOFT_HYPHEN }

const SOFT_HYPHEN = '\u00AD'
const NO_BREAK = '\u00A0'

function splitIntoPieces(text: string): Piece[] {
  const bound = text
    .trim()
    .replaceAll(/[ \t\n\r]+/g, ' ')
    .replaceAll(/ (?=[–—:;!?»])/g, NO_BREAK)
    .replaceAll(/(?<=«) /g, NO_BREAK)
  const pieces = bound.split(/( |\u00AD|(?<=[\p{L}\p{N}][-‐])(?=[\p{L}\p{N}]))/u)
  // Odd places hold what a break was seen by; a written hyphen leaves nothing of itself there.
  return Array.from({ length: Math.ceil(pieces.length / 2) }, (_, index) => ({
    text: pieces[index * 2] ?? '',
    after: (pieces[index * 2 + 1] ?? '') as Piece['after'],
  })).filter((piece) => piece.text !== '')
}

type Setting = {
  length: number
  /** The line from one piece to before another, as it is written. */
  textOf: (from: number, to: number) => string
  widthOf: (from: number, to: number) => number
  /** Infinite where a piece is more than a word. */
  lettersOf: (index: number) => number
}

function createSetting(pieces: readonly Piece[], measure: LineRules['measure']): Setting {
  const widths = pieces.map(({ text }) => measure(text))
  const space = measure(' ')
  const hyphen = measure('-')
  return {
    length: pieces.length,
    textOf: (from, to) =>
      pieces
        .slice(from, to)
        .map(({ text, after }, index, line) => {
          const isLast = index === line.length - 1
          if (after === SOFT_HYPHEN) return text + (isLast && to < pieces.length ? '-' : '')
          return text + (isLast ? '' : after)
        })
        .join(''),
    // Summed up: no letter is kerned with a space to speak of, and every way of breaking is then weighed at no cost.
    widthOf: (from, to) => {
      const last = pieces[to - 1]
      const spaces = pieces.slice(from, to - 1).filter(({ after }) => after === ' ').length
      const words = widths.slice(from, to).reduce((sum, one) => sum + one, 0)
      return words + spaces * space + (last?.after === SOFT_HYPHEN && to < pieces.length ? hyphen : 0)
    },
    lettersOf: (index) => /^\p{L}+$/u.exec(pieces[index]?.text ?? '')?.[0].length ?? Infinity,
  }
}

const SHORT_WORD_AT_END = 0.15
const SMALL_WORD_AT_END = 0.04
const LONE_LAST_WORD = 0.6
const HYPHENATED = 0.3

/** Where each of `count` lines ends, at the least unevenness; null where they do not fit. */
function breakEvenly(setting: Setting, { count, width }: { count: number; width: number }): number[] | null {
  const even = setting.widthOf(0, setting.length) / count
  type Way = { cost: number; ends: number[] }
  let ways = new Map<number, Way>([[0, { cost: 0, ends: [] }]])
  for (let line = 1; line <= count; line += 1) {
    const longer = new Map<number, Way>()
    for (const [from, way] of ways) {
      const lastEnd = line === count ? setting.length : setting.length - (count - line)
      for (let to = line === count ? setting.length : from + 1; to <= lastEnd; to += 1) {
        const wide = setting.widthOf(from, to)
        if (wide > width) break
        const cost = way.cost + ((even - wide) / even) ** 2 + breakCost(setting, { from, to, count })
        if (cost < (longer.get(to)?.cost ?? Infinity)) longer.set(to, { cost, ends: [...way.ends, to] })
      }
    }
    ways = longer
  }
  return ways.get(setting.length)?.ends ?? null
}

function breakCost(setting: Setting, { from, to, count }: { from: number; to: number; count: number }): number {
  if (to === setting.length) return count > 1 && to - from === 1 ? LONE_LAST_WORD : 0
  const letters = setting.lettersOf(to - 1)
  if (letters <= 2) return SHORT_WORD_AT_END
  if (letters === 3) return SMALL_WORD_AT_END
  return setting.textOf(from, to).endsWith('-') ? HYPHENATED : 0
}
