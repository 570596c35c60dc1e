/** The daylight set of `styles/tokens.css`: paper is white. */
export const INKS = {
  ground: '#ffffff',
  text: '#0f1b2b',
  quiet: '#47586b',
  band: '#0b5cab',
  bandText: '#ffffff',
} as const

export type Ink = keyof typeof INKS

/** `d`: as SVG writes it, y downwards, filled by the non-zero rule. */
export type Shape = { fill: Ink; d: string }

/**
 * A drawing of filled shapes alone: letters are outlines, so whoever shows or prints it needs no font. Width and height
 * in units of its own.
 */
export type Sheet = { title: string; width: number; height: number; shapes: readonly Shape[] }

export function rectangle(x: number, y: number, width: number, height: number): string {
  return `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}z`
}

/** Three digits: a thousandth of a point is finer than any printer. */
export function round(figure: number): number {
  return Math.round(figure * 1000) / 1000
}
