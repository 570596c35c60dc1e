import type { Box, Measure } from '../face-boxes.ts'

/** A box in whole percents of the picture: what can be said aloud, and what a style needs. */
export function inPercent({ x, y, width, height }: Box, picture: Measure): Box {
  const [across, down] = [100 / picture.width, 100 / picture.height]
  return {
    x: Math.round(x * across),
    y: Math.round(y * down),
    width: Math.round(width * across),
    height: Math.round(height * down),
  }
}
