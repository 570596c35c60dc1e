import { rectangle, type Ink, type Shape } from './sheet.ts'

type Box = { x: number; y: number; width: number; height: number }

/** White, blue, white; a hairline around it on white, and on the band's own blue a frame of white, or its stripe is lost. */
export function drawFlag({ x, y, width, height }: Box, edge: Ink): Shape[] {
  const line = height / 24
  const stripe = height / 3
  const frame = edge === 'bandText' ? 2 * line : 0
  return [
    { fill: edge, d: rectangle(x, y, width, height) },
    { fill: 'ground', d: rectangle(x + line, y + line, width - 2 * line, height - 2 * line) },
    { fill: 'band', d: rectangle(x + frame, y + stripe, width - 2 * frame, stripe) },
  ]
}
