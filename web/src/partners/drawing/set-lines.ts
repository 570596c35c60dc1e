import { breakEach } from '../../sharing/images/drawing/break-lines.ts'
import { measureText, outlineText, settable, type TextPlace } from '../../sharing/images/drawing/set-text.ts'
import type { Face } from '../../sharing/images/drawing/share-fonts.ts'
import type { Ink, Shape } from './sheet.ts'

/** Sizes to try, the largest first, and how many lines there may be at each. */
export type Steps = readonly { size: number; mostLines: number }[]

export type SetBlock = { shapes: Shape[]; bottom: number }

type Block = { face: Face; fill: Ink; x: number; top: number; width: number; steps: Steps; leading: number }

/**
 * Words in as few and as even lines as they can be, each of `words` from a line of its own; `top` is that of the first
 * capitals, `bottom` the last baseline. Null where they fit at no size or a letter is missing: half a sentence says
 * something else.
 */
export function setBlock(
  words: readonly string[],
  { face, fill, x, top, width, steps, leading }: Block,
): SetBlock | null {
  // On a poster there is room for whole words: "Aidez-les" stays together.
  const parts = words.map((part) => (settable(face, part) ?? '').replaceAll(/(?<=\p{L})-(?=\p{L})/gu, '-\u2060'))
  const measure = (part: string) => measureText(face, part)
  for (const { size, mostLines } of steps) {
    const lines = breakEach(parts, { measure, width: width / size, mostLines })
    if (lines === null) continue
    const first = top + size * CAPITALS
    const place = (index: number): TextPlace => ({ x, baseline: first + index * size * leading, size })
    return {
      shapes: lines.map((line, index) => ({ fill, d: outlineText(face, line, place(index)) })),
      bottom: place(lines.length - 1).baseline,
    }
  }
  return null
}

/** One line, at most `size`, smaller where it would be wider than `width`. */
export function setLine(
  words: string,
  {
    face,
    fill,
    width,
    size,
    ...place
  }: Omit<TextPlace, 'size'> & { face: Face; fill: Ink; width: number; size: number },
): Shape {
  const text = settable(face, words) ?? ''
  const fitting = Math.min(size, width / Math.max(measureText(face, text), 0.001))
  return { fill, d: outlineText(face, text, { ...place, size: Math.floor(fitting * 10) / 10 }) }
}

/** Height of Literata's capitals, in em. */
const CAPITALS = 0.712
