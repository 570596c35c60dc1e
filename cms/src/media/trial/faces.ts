import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'

const require = createRequire(import.meta.url)

/**
 * Photographs with faces, from the package of the model: none of a person may be in this repository. There are six,
 * with 22 faces; `number` from 1.
 */
export function readFacePhoto(number: number): Promise<Buffer> {
  const folder = path.dirname(require.resolve('@vladmandic/face-api/package.json'))
  return readFile(path.join(folder, 'demo', `sample${number}.jpg`))
}

export const FACE_PHOTOS = [1, 2, 3, 4, 5, 6] as const
export const FACES_IN_ALL = 22
