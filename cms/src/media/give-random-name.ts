import { randomBytes } from 'node:crypto'

/**
 * Names a picture by 128 random bits. The name it came with ("IMG_20240305_Gori_Petrov.jpg") says when, where and who,
 * and a name that can be guessed would let anyone look for pictures of unpublished stories.
 */
export function giveRandomName(format: 'webp' | 'avif'): string {
  return `${randomBytes(16).toString('hex')}.${format}`
}
