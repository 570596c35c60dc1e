import type { Font } from 'fontkit'
import type { Face } from './share-fonts.ts'

/** Width of a text on one line, in em. */
export function measureText(face: Face, text: string): number {
  return runsOf(face, text).reduce((sum, run) => sum + widthOf(run), 0)
}

export type TextPlace = { x: number; baseline: number; size: number; anchor?: 'start' | 'end' }

/** The outlines of a line of text as the data of one SVG path: letters are shapes, and nobody needs the font. */
export function outlineText(face: Face, text: string, { x, baseline, size, anchor = 'start' }: TextPlace): string {
  const outlines: string[] = []
  let pen = anchor === 'start' ? x : x - measureText(face, text) * size
  for (const run of runsOf(face, text)) {
    if (run.font === null) {
      pen += widthOf(run) * size
      continue
    }
    const scale = size / run.font.unitsPerEm
    const { glyphs, positions } = run.font.layout(run.text)
    for (const [index, glyph] of glyphs.entries()) {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {}
      const at = glyph.path.scale(scale, -scale).translate(pen + xOffset * scale, baseline - yOffset * scale)
      outlines.push(at.toSVG().replaceAll(/-?\d+\.\d+/g, (figure) => String(Math.round(Number(figure) * 10) / 10)))
      pen += xAdvance * scale
    }
  }
  return outlines.join('')
}

/**
 * A text without the signs that no font of ours has (pictures, arrows); null where one of them is a letter or a figure:
 * half a word is worse than none.
 */
export function settable(face: Face, text: string): string | null {
  const unknown = Array.from(text).filter((sign) => sign !== '\u00AD' && !canSet(face, sign))
  if (unknown.some((sign) => /[\p{L}\p{N}]/u.test(sign))) return null
  const left = Array.from(text).filter((sign) => !unknown.includes(sign))
  return left.join('').replaceAll(/ {2,}/g, ' ').trim()
}

/** Letters of one font; without one, a space that fonts do not have, in em. */
type Run = { font: Font; text: string } | { font: null; width: number }

/** The narrow spaces of French typography: Literata has none. */
const NARROW_SPACES: Record<string, number> = { '\u202F': 0.14, '\u2009': 0.14 }

function runsOf(face: Face, text: string): Run[] {
  const runs: Run[] = []
  for (const sign of text.normalize('NFC')) {
    const last = runs.at(-1)
    const width = NARROW_SPACES[sign]
    if (width !== undefined) {
      runs.push({ font: null, width })
      continue
    }
    // A stress mark belongs to the letter it stands on.
    const font = /\p{M}/u.test(sign) && last?.font ? last.font : fontFor(face, sign)
    if (font === undefined) continue
    if (last?.font === font) last.text += sign
    else runs.push({ font, text: sign })
  }
  return runs
}

function widthOf(run: Run): number {
  return run.font === null ? run.width : run.font.layout(run.text).advanceWidth / run.font.unitsPerEm
}

function canSet(face: Face, sign: string): boolean {
  return sign in NARROW_SPACES || fontFor(face, sign) !== undefined
}

function fontFor(face: Face, sign: string): Font | undefined {
  return face.find((font) => font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0))
}
