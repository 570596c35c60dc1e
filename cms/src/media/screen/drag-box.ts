import type { Box, Measure } from '../face-boxes.ts'

/** Where a box is held: by a corner (north-west and so on), or as a whole. */
export type Grip = 'whole' | 'nw' | 'ne' | 'sw' | 'se'

/**
 * Where a box is after a hand moved by so much. As a whole it stays within the picture and as large as it is; drawn
 * through itself by a corner, it comes out on the other side.
 */
export function dragBox(
  { x, y, width, height }: Box,
  { grip, by, picture }: { grip: Grip; by: { x: number; y: number }; picture: Measure },
): Box {
  if (grip === 'whole')
    return {
      x: Math.min(Math.max(x + by.x, 0), picture.width - width),
      y: Math.min(Math.max(y + by.y, 0), picture.height - height),
      ...{ width, height },
    }
  const across = grip.endsWith('w') ? [x + by.x, x + width] : [x, x + width + by.x]
  const down = grip.startsWith('n') ? [y + by.y, y + height] : [y, y + height + by.y]
  const [left, right] = [Math.min(...across), Math.max(...across)]
  const [top, bottom] = [Math.min(...down), Math.max(...down)]
  return { x: left, y: top, width: right - left, height: bottom - top }
}
