import { randomBytes } from 'node:crypto'

/**
 * Names a picture by 128 random bits. The name it came with ("IMG_20240305_Gori_Petrov.jpg") says when, where and who,
 * and a name that can be guessed would let anyone look for pictures of unpublished stories.
 */
export function giveRandomName(format: 'webp' | 'avif'): string {
  return `${randomBytes(16).toString('hex')}.${format}`
}

/** The name of another size of the same picture: all of them begin alike, so that they can be found and removed together. */
export function nameOfSize(filename: string, { widest, format }: { widest: number; format: 'webp' | 'avif' }): string {
  return `${filename.slice(0, filename.indexOf('.'))}-${widest}x${widest}.${format}`
}
