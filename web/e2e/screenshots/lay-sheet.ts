import sharp from 'sharp'

export type Shot = { file: string; row: number; column: number }

/** Pixels of a picture of 1280 on the sheet, the others in proportion: small enough for seven side by side. */
const SCALE = 0.34
const GAP = 24
/** What is longer is cut: its foot is that of every page. */
const TALLEST = 1500
const GROUND = '#8f98a3'

/** Lays pictures of one page side by side, each at the same scale, into one file. */
export async function laySheet(shots: readonly Shot[], file: string): Promise<void> {
  const drawn = await Promise.all(shots.map(shrink))
  const columns = extents(drawn, 'column', 'width')
  const rows = extents(drawn, 'row', 'height')
  const composites = drawn.map(({ input, row, column }) => ({
    input,
    left: offset(columns, column),
    top: offset(rows, row),
  }))
  const [width, height] = [offset(columns, columns.length), offset(rows, rows.length)]
  await sharp({ create: { width, height, channels: 3, background: GROUND } })
    .composite(composites)
    .png({ compressionLevel: 9 })
    .toFile(file)
}

type Drawn = { input: Buffer; row: number; column: number; width: number; height: number }

async function shrink({ file, row, column }: Shot): Promise<Drawn> {
  const { width, height } = await sharp(file).metadata()
  const size = { width: Math.round(width * SCALE), height: Math.round(height * SCALE) }
  const resized = await sharp(file).resize(size).png().toBuffer()
  const kept = Math.min(size.height, TALLEST)
  const input = await sharp(resized).extract({ left: 0, top: 0, width: size.width, height: kept }).png().toBuffer()
  return { input, row, column, width: size.width, height: kept }
}

/** The largest of each column, or row, in their order. */
function extents(drawn: readonly Drawn[], of: 'column' | 'row', size: 'width' | 'height'): number[] {
  const count = Math.max(...drawn.map((one) => one[of])) + 1
  return Array.from({ length: count }, (_, at) =>
    Math.max(0, ...drawn.filter((one) => one[of] === at).map((one) => one[size])),
  )
}

function offset(sizes: readonly number[], at: number): number {
  return sizes.slice(0, at).reduce((sum, size) => sum + size + GAP, GAP)
}
