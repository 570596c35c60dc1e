import sharp from 'sharp'
import type { Box } from '../face-boxes.ts'

/**
 * The largest difference of a colour between two points of a part, as 0 to 255. The outermost are left out: they share
 * a block of the format with what is beside them.
 */
export async function unevennessOf(bytes: Buffer, box: Box, scale: number): Promise<number> {
  const edge = 8
  const part = {
    left: Math.ceil(box.x * scale) + edge,
    top: Math.ceil(box.y * scale) + edge,
    width: Math.floor(box.width * scale) - 2 * edge - 1,
    height: Math.floor(box.height * scale) - 2 * edge - 1,
  }
  const { width, height } = await sharp(bytes).metadata()
  const within = {
    ...part,
    width: Math.min(part.width, width - part.left),
    height: Math.min(part.height, height - part.top),
  }
  const { channels } = await sharp(await sharp(bytes).extract(within).png().toBuffer()).stats()
  return Math.max(...channels.map(({ min, max }) => max - min))
}
