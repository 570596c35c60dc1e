/** What every text must hold in which a pattern is to match: a figure, and of each of some sets of writing one at least. */
export type Demand = { figure: boolean; sets: readonly (readonly string[])[] }

/** Works it out from the pattern (as `spellPattern` wrote it), so that it cannot be forgotten or be wrong for one rule. */
export const readDemand = (pattern: string): Demand => readAlternatives({ pattern, at: 0 })

export const meets = (text: string, hasFigure: boolean, { figure, sets }: Demand): boolean =>
  (!figure || hasFigure) && sets.every((set) => set.some((piece) => text.includes(piece)))

type Reader = { readonly pattern: string; at: number }

/** Up to the end of a group, its bracket included. */
const readAlternatives = (reader: Reader): Demand => {
  const alternatives = [readSequence(reader)]
  while (take(reader, /\|/y) !== undefined) alternatives.push(readSequence(reader))
  take(reader, /\)/y)
  const [only] = alternatives
  if (only !== undefined && alternatives.length === 1) return only
  const rarest = alternatives.map(({ sets }) => sets[0])
  return {
    figure: alternatives.every(({ figure }) => figure),
    sets: rarest.every((set) => set !== undefined) ? inOrder([[...new Set(rarest.flat())]]) : [],
  }
}

const readSequence = (reader: Reader): Demand => {
  let figure = false
  const sets: (readonly string[])[] = []
  let written = ''
  const endRun = () => {
    if (written !== '') sets.push([written])
    written = ''
  }
  while (reader.at < reader.pattern.length && !/[|)]/.test(reader.pattern.charAt(reader.at))) {
    const opening = take(reader, OPENING)
    const piece = opening === undefined ? (take(reader, SINGLE) ?? '') : ''
    const inside = opening === undefined ? undefined : readAlternatives(reader)
    const quantifier = take(reader, QUANTIFIER)
    const isCertain = !opening?.includes('!') && (quantifier === undefined || /^(?:\+|\{[1-9])/.test(quantifier))
    const [sign, ...others] = signsOf(piece)
    const isWritten = sign !== undefined && others.length === 0 && isCertain
    if (isWritten) written += sign
    if (!isWritten || quantifier !== undefined) endRun()
    if (!isCertain) continue
    if (others.length > 0) sets.push([...signsOf(piece)])
    figure ||= inside?.figure === true || FIGURE.test(piece)
    sets.push(...(inside?.sets ?? []))
  }
  endRun()
  return { figure, sets: inOrder(sets) }
}

/** What a single piece may match, where that is little: a letter, a sign, one of a few signs. */
const signsOf = (piece: string): readonly string[] => {
  const inside = /^\[(.+)\]$/s.exec(piece)?.[1]
  const signs = (inside ?? piece).match(/\\?[^]/g) ?? []
  const isPlain = signs.every((sign) => /^(?:\\[^a-z0-9]|[^\\])$/is.test(sign))
  if (!isPlain || signs.length > MOST_SIGNS || (inside === undefined && /^[.^$]$/.test(piece))) return []
  if (inside !== undefined && /^\^|[^]-[^]/.test(inside)) return []
  return signs.map((sign) => sign.slice(-1))
}

const MOST_SIGNS = 6

/** What fewest texts can be expected to hold first; what all of them hold is not worth looking for. */
const inOrder = (sets: readonly (readonly string[])[]) =>
  sets
    .filter((set) => !set.some((piece) => /^[\p{L}\s.,]$/u.test(piece)))
    .toSorted((one, other) => shortest(other) - shortest(one) || one.length - other.length)

const shortest = (pieces: readonly string[]) => Math.min(4, ...pieces.map(({ length }) => length))

const OPENING = /\((?:\?(?:<?[=!]|:|<\w+>))?/y
const SINGLE = /\\u[0-9a-f]{4}|\\k<\w+>|\[(?:\\.|[^\]\\])*\]|\\.|[^]/y
const QUANTIFIER = /(?:[*+?]|\{\d+(?:,\d*)?\})\??/y
const FIGURE = /^(?:\\d|[0-9]|\[[0-9-]+\])$/

const take = (reader: Reader, shape: RegExp): string | undefined => {
  shape.lastIndex = reader.at
  const found = shape.exec(reader.pattern)?.[0]
  reader.at += found?.length ?? 0
  return found
}
