import { setPriority } from 'node:os'
import type { DrawingResult, DrawingTask } from './draw-apart.ts'
import { drawPartnerFile } from '../../../partners/drawing/draw-partner-file.ts'
import { drawShareImage } from './draw-share-image.ts'

/** The script of the process that draws: see `draw-apart.ts`. Tasks come as messages; each is answered by one. */
let before: Promise<void> = Promise.resolve()

process.on('message', (task: DrawingTask) => {
  before = before.then(() => answer(task))
})
process.on('disconnect', () => process.exit())
// The site's own stop decides; a signal to both would fail the image that somebody waits for.
process.on('SIGTERM', () => {})
process.on('SIGINT', () => {})

try {
  // Readers come first.
  setPriority(15)
} catch {
  // A sandbox may forbid it; then drawing is as urgent as pages.
}

async function answer({ number, picture }: DrawingTask): Promise<void> {
  const drawing = 'file' in picture ? drawPartnerFile(picture) : drawShareImage(picture)
  const result: DrawingResult = await drawing.then(
    (image) => ({ number, image: new Uint8Array(image) }),
    (error: unknown) => ({ number, fault: error instanceof Error ? error.message : String(error) }),
  )
  process.send?.(result)
}
