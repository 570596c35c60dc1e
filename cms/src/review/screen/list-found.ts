import type { SheetFinding } from '../review-sheet.ts'
import { cutLeaves, type Segment } from './cut-leaves.ts'
import type { Leaf } from './list-leaves.ts'
import { placeFindings, type Range } from './place-findings.ts'

/** One thing the machine found, wherever in its field it stands: it is mended or accepted once. */
type Found = {
  key: string
  /** From 1, in the order in which one meets it on the screen. */
  number: number
  class: SheetFinding['class']
  path: string
  /** Where it stands in another language than that of the sheet. */
  locale?: SheetFinding['locale']
  /** Each place with a few words around it. */
  places: { before: string; text: string; after: string }[]
  /** Whether it is marked in the text. */
  isMarked: boolean
}

type ListedFindings = { found: Found[]; segments: ReadonlyMap<string, Segment[]> }

/** What was found, each thing once and numbered, and the text cut where it stands. */
export function listFound(findings: readonly SheetFinding[], leaves: readonly Leaf[]): ListedFindings {
  const placed = placeFindings(leaves, findings)
  const inOrder = findings
    .map((finding, at) => ({ finding, ranges: placed[at] ?? null }))
    .toSorted((one, other) => orderOf(one.ranges) - orderOf(other.ranges))
  const keys = [...new Set(inOrder.map(({ finding }) => finding.key))]
  const found = keys.flatMap((key, at) => {
    const same = inOrder.filter(({ finding }) => finding.key === key)
    const first = same[0]?.finding
    if (first === undefined) return []
    return {
      key,
      number: at + 1,
      class: first.class,
      path: first.path,
      ...(first.locale !== undefined && { locale: first.locale }),
      places: same.map(({ finding: { before, text, after } }) => ({ before, text, after })),
      isMarked: same.some(({ ranges }) => ranges !== null),
    }
  })
  const marks = inOrder.flatMap(({ finding, ranges }) =>
    ranges === null ? [] : { number: keys.indexOf(finding.key) + 1, ranges },
  )
  return { found, segments: cutLeaves(leaves, marks) }
}

/** No piece of text of the newsroom has a million characters; what is not marked comes last. */
function orderOf(ranges: readonly Range[] | null): number {
  const first = ranges?.[0]
  return first === undefined ? Number.MAX_SAFE_INTEGER : first.leaf * 1_000_000 + first.start
}
