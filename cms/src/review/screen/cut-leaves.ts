import type { Leaf } from './list-leaves.ts'
import type { Range } from './place-findings.ts'

/** One place of what was found; `number`: as it is listed, the same for all places of the same thing. */
export type Mark = { number: number; ranges: readonly Range[] }

/** A run of characters of a leaf that carries the same marks. */
export type Segment = {
  text: string
  /** What was found here; none between two findings. */
  numbers: number[]
  /** Of those, which begin here for the first time on the screen, and which end here. */
  begins: number[]
  ends: number[]
}

/** The leaves in which something was found, by path, cut where a mark begins or ends. Marks may overlap. */
export function cutLeaves(leaves: readonly Leaf[], marks: readonly Mark[]): ReadonlyMap<string, Segment[]> {
  const begun = new Set<number>()
  const cut = new Map<string, Segment[]>()
  for (const [leaf, { path, text }] of leaves.entries()) {
    const here = marks.flatMap(({ number, ranges }) =>
      ranges.flatMap((range, at) =>
        range.leaf === leaf ? [{ ...range, number, isFirst: at === 0, isLast: at === ranges.length - 1 }] : [],
      ),
    )
    if (here.length === 0) continue
    const bounds = [...new Set([0, text.length, ...here.flatMap(({ start, end }) => [start, end])])]
    const sorted = bounds.toSorted((one, other) => one - other)
    const segments = sorted.slice(1).map((end, at): Segment => {
      const start = sorted[at] ?? 0
      const over = here.filter((mark) => mark.start < end && mark.end > start)
      const begins = numbersOf(over.filter((mark) => mark.isFirst && mark.start === start && !begun.has(mark.number)))
      for (const number of begins) begun.add(number)
      const ends = numbersOf(over.filter((mark) => mark.isLast && mark.end === end))
      return { text: text.slice(start, end), numbers: numbersOf(over), begins, ends }
    })
    cut.set(path, segments)
  }
  return cut
}

function numbersOf(marks: readonly { number: number }[]): number[] {
  return [...new Set(marks.map(({ number }) => number))].toSorted((one, other) => one - other)
}
