import { sentencesOf } from '../../../layout/sentences-of.ts'
import { breakEach, breakLines } from './break-lines.ts'

/** Font sizes in pixels, and how many lines a title may have at each: the fewer its words, the larger they are. */
const STEPS = [
  { size: 92, mostLines: 2 },
  { size: 78, mostLines: 3 },
  { size: 68, mostLines: 3 },
  { size: 60, mostLines: 4 },
  { size: 52, mostLines: 4 },
  { size: 44, mostLines: 4 },
] as const

export type FittedTitle = { size: number; lines: string[] }

/** `measure`: width in em. `width`: in pixels. Whatever does not fit at the smallest size ends in an ellipsis. */
export function fitTitle(title: string, measure: (text: string) => number, width: number): FittedTitle {
  // Two short sentences say more one below the other; more of them run on.
  for (const parts of [sentencesOf(title), [title]]) {
    for (const { size, mostLines } of STEPS) {
      const lines = breakEach(parts, { measure, width: width / size, mostLines })
      if (lines !== null) return { size, lines }
    }
  }
  return shorten(title, measure, width)
}

function shorten(title: string, measure: (text: string) => number, width: number): FittedTitle {
  const { size, mostLines } = STEPS[STEPS.length - 1] ?? STEPS[0]
  const signs = Array.from(title)
  for (let length = signs.length - 1; length > 0; length -= 1) {
    // A word longer than a line is broken anywhere: there is no right place in it.
    const beginning = signs
      .slice(0, length)
      .join('')
      .replaceAll(/\S{24}/gu, '$&\u00AD')
    const cut = `${beginning.replace(/[\s,;:–—-]+$/u, '')}…`
    const lines = breakLines(cut, { measure, width: width / size, mostLines })
    if (lines !== null) return { size, lines }
  }
  return { size, lines: [] }
}
