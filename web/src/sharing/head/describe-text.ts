import { beginningOf } from '../../rich-text/plain-text.ts'

/** What search engines and previews of links show, in UTF-16 units. */
const LONGEST = 160
/** A sentence that ends before this says too little to stand alone. */
const SHORTEST = 80

/** The beginning of a text as its description: whole sentences where they fill it, else cut between words. */
export function describeText(text: string): string {
  if (text.length <= LONGEST) return text
  const ends = [...text.slice(0, LONGEST + 1).matchAll(/[.!?…][»”“’)]?(?=\s)/gu)].map(
    ({ index, 0: end }) => index + end.length,
  )
  const last = ends.findLast((end) => end >= SHORTEST && end <= LONGEST)
  return last === undefined ? beginningOf(text, LONGEST) : text.slice(0, last)
}
