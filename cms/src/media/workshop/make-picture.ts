import sharp, { type OutputInfo, type Sharp } from 'sharp'
import { clampBox, findUncovered, type Box, type Measure } from '../face-boxes.ts'
import { findFaces } from './find-faces.ts'
import type { Answer, Job, Made, NotMade, Rendition, Search, Searched, SizeName } from './job.ts'

/** More than any telephone of today takes (50 megapixels), and little enough for the memory this process may have. */
const MOST_PIXELS = 64_000_000
const LARGEST: Measure = { width: 2560, height: 4096 }
const SLOWEST_STEP = { seconds: 15 }

const SIZES: readonly { name: SizeName; width: number; format: 'webp' | 'avif' }[] = [
  { name: 'small', width: 640, format: 'webp' },
  { name: 'large', width: 1280, format: 'webp' },
  { name: 'smallAvif', width: 640, format: 'avif' },
  { name: 'largeAvif', width: 1280, format: 'avif' },
  { name: 'fullAvif', width: LARGEST.width, format: 'avif' },
]

// Memory is worth more here than speed: one picture at a time, and nothing remembered.
sharp.cache(false)
sharp.concurrency(1)

/** Bare pixels: red, green and blue, eight bits each, in rows; whatever else was in the file is not in here. */
type Pixels = Measure & { data: Buffer }

/** Decodes within limits, covers, searches for faces, and encodes anew. Never throws. */
export async function makePicture({ bytes, boxes, shown = [] }: Job): Promise<Answer> {
  const pixels = await decode(bytes)
  if ('outcome' in pixels) return pixels
  for (const box of boxes) fill(pixels, clampBox(box, pixels))
  const faces = await findFaces(pixels).catch(() => null)
  const full = await encode(toSharp(pixels), 'webp')
  // Of a picture that waits to be covered, a small one is enough.
  const isReady = faces !== null && findUncovered(faces, shown).length === 0
  const wanted = isReady ? SIZES : SIZES.filter(({ name }) => name === 'small')
  const sizes: Made['sizes'] = {}
  for (const { name, width, format } of wanted)
    sizes[name] = await encode(toSharp(pixels).resize({ width, withoutEnlargement: true }), format)
  return { outcome: 'made', full, sizes, faces }
}

/** Searches a picture for faces, as it is. Never throws. */
export async function searchPicture({ bytes }: Search): Promise<Searched | NotMade> {
  const pixels = await decode(bytes)
  if ('outcome' in pixels) return pixels
  return { outcome: 'searched', faces: await findFaces(pixels).catch(() => null) }
}

async function decode(bytes: Uint8Array): Promise<Pixels | Exclude<Answer, Made>> {
  const options = { limitInputPixels: MOST_PIXELS, failOn: 'warning', sequentialRead: true } as const
  try {
    const { pages = 1, width, height } = await sharp(bytes, { ...options, limitInputPixels: false }).metadata()
    if (pages > 1) return { outcome: 'animation' }
    if (width * height > MOST_PIXELS) return { outcome: 'too_many_pixels' }
    const { data, info } = await sharp(bytes, options)
      .timeout(SLOWEST_STEP)
      .rotate()
      .resize({ ...LARGEST, fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb')
      // What lies under a transparent part is hidden from the eye alone.
      .flatten({ background: '#ffffff' })
      .removeAlpha()
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true })
    return { ...measureOf(info), data: info.channels === 3 ? data : grayToColour(data) }
  } catch {
    return { outcome: 'unreadable' }
  }
}

/** Black, for good: no pixel of what was there is left for anything that is made from these. */
function fill({ data, width }: Pixels, box: Box): void {
  for (let row = box.y; row < box.y + box.height; row += 1)
    data.fill(0, (row * width + box.x) * 3, (row * width + box.x + box.width) * 3)
}

function toSharp({ data, width, height }: Pixels): Sharp {
  return sharp(data, { raw: { width, height, channels: 3 } }).timeout(SLOWEST_STEP)
}

async function encode(picture: Sharp, format: 'webp' | 'avif'): Promise<Rendition> {
  const encoded = format === 'webp' ? picture.webp({ quality: 80 }) : picture.avif({ quality: 50, effort: 2 })
  const { data, info } = await encoded.toBuffer({ resolveWithObject: true })
  return { bytes: data, format, ...measureOf(info) }
}

function grayToColour(data: Buffer): Buffer {
  const colour = Buffer.alloc(data.length * 3)
  for (const [index, value] of data.entries()) colour.fill(value, index * 3, index * 3 + 3)
  return colour
}

function measureOf({ width, height }: OutputInfo): Measure {
  return { width, height }
}
