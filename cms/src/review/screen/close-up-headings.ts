import type { RichNode } from './read-rich-text.ts'

export type HeadingLevel = 4 | 5 | 6

/** The name of a field is an h3; the headings of its text stand below it. */
const HIGHEST = 4

/**
 * The level each heading of a text gets on the screen: those in use closed up from h4 on, none more than one below the
 * last, so that the outline of the page has no holes.
 */
export function closeUpHeadings(blocks: readonly RichNode[]): ReadonlyMap<RichNode, HeadingLevel> {
  const headings = blocks.filter((node) => node.kind === 'heading')
  const used = [...new Set(headings.map(({ level }) => level))].toSorted((one, other) => one - other)
  const levels = new Map<RichNode, HeadingLevel>()
  let last = HIGHEST - 1
  for (const heading of headings) {
    last = Math.min(HIGHEST + used.indexOf(heading.level), last + 1, 6)
    levels.set(heading, last as HeadingLevel)
  }
  return levels
}
