import sharp from 'sharp'
import type { SharePicture } from '../share-picture.ts'
import { composeShareImage } from './compose-share-image.ts'

// One picture at a time, on one core, and nothing of it kept: readers' pages are made in the same process.
sharp.concurrency(1)
sharp.cache(false)

/** The bytes of an image, as PNG of few colours: flat blues and the edges of letters need no more. */
export async function drawShareImage(picture: SharePicture): Promise<Buffer> {
  return sharp(Buffer.from(composeShareImage(picture)))
    .png({ palette: true, colours: 48, dither: 0, effort: 7, compressionLevel: 9 })
    .toBuffer()
}
