import type { Leaf } from './list-leaves.ts'

/** Something that was found, as the finder tells it: in which field, and what stands around it. */
export type Needle = { path: string; before: string; text: string; after: string }

/** Part of a leaf, which is named by its number in the list. */
export type Range = { leaf: number; start: number; end: number }

/**
 * Where each finding stands on the screen; null for one in a value that is not drawn as its text (a date). The finder
 * reads a field in one piece, the screen draws it in many (a bold word, a paragraph), so places are looked up by what
 * stands there and around it, spaces and breaks aside.
 */
export function placeFindings(leaves: readonly Leaf[], needles: readonly Needle[]): (Range[] | null)[] {
  const fields = new Map<string, Dense>()
  const taken = new Set<string>()
  return needles.map((needle) => {
    const name = fieldOf(needle.path)
    const dense = fields.get(name) ?? condense(leaves, name)
    fields.set(name, dense)

    const wanted = withoutSpaces(needle.text)
    const places = wanted === '' ? [] : findAll(dense.text, wanted)
    const rated = places.map((place) => ({ place, rating: rate(dense, place, needle, leaves) }))
    // The same words twice with the same around them are two findings: each has its place.
    const free = rated.filter(({ place }) => !taken.has(JSON.stringify([needle, place])))
    const best = free.toSorted((one, other) => other.rating - one.rating || one.place - other.place)[0]
    if (best === undefined) return null
    taken.add(JSON.stringify([needle, best.place]))
    return rangesOf(dense, best.place, best.place + wanted.length)
  })
}

/** The text of one field of the document without its spaces, and from where each character of it comes. */
type Dense = { text: string; from: { leaf: number; at: number }[] }

function condense(leaves: readonly Leaf[], name: string): Dense {
  const from: Dense['from'] = []
  let text = ''
  for (const [leaf, { field, text: words }] of leaves.entries()) {
    if (fieldOf(field) !== name) continue
    for (let at = 0; at < words.length; at += 1) {
      const character = words.charAt(at)
      if (isSpace(character)) continue
      text += character
      from.push({ leaf, at })
    }
  }
  return { text, from }
}

function findAll(text: string, wanted: string): number[] {
  const found: number[] = []
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) found.push(at)
  return found
}

/** How well a place fits: first whether it is in the very field, then how much of what stands around it agrees. */
function rate({ text, from }: Dense, place: number, needle: Needle, leaves: readonly Leaf[]): number {
  const [before, wanted, after] = [needle.before, needle.text, needle.after].map(withoutSpaces) as [
    string,
    string,
    string,
  ]
  const field = leaves[from[place]?.leaf ?? -1]?.field ?? ''
  const isInField = field === needle.path || field.startsWith(`${needle.path}.`)
  const around =
    countAgreeing(before.length, (step) => before.at(-step) === text[place - step]) +
    countAgreeing(after.length, (step) => after[step - 1] === text[place + wanted.length + step - 1])
  return (isInField ? 1_000_000 : 0) + around
}

function countAgreeing(most: number, agrees: (step: number) => boolean): number {
  let count = 0
  while (count < most && agrees(count + 1)) count += 1
  return count
}

function rangesOf({ from }: Dense, start: number, end: number): Range[] {
  const ranges: Range[] = []
  for (const { leaf, at } of from.slice(start, end)) {
    const last = ranges.at(-1)
    if (last?.leaf === leaf) last.end = at + 1
    else ranges.push({ leaf, start: at, end: at + 1 })
  }
  return ranges
}

function withoutSpaces(text: string): string {
  return [...text].filter((character) => !isSpace(character)).join('')
}

function isSpace(character: string): boolean {
  return /\s/.test(character)
}

/** The field of the document itself: "facts" for "facts.0.source". */
function fieldOf(path: string): string {
  return path.split('.', 1)[0] ?? path
}
