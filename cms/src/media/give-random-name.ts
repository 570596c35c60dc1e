import { randomBytes } from 'node:crypto'
import path from 'node:path'
import type { CollectionBeforeOperationHook } from 'payload'

/**
 * Names a picture by 128 random bits. The name it came with ("IMG_20240305_Gori_Petrov.jpg") says when, where and who,
 * and a name that can be guessed would let anyone look for pictures of unpublished stories.
 */
export const giveRandomName: CollectionBeforeOperationHook = ({ operation, req }) => {
  if (!req.file || (operation !== 'create' && operation !== 'update')) return
  const extension = path
    .extname(req.file.name)
    .toLowerCase()
    .replaceAll(/[^.a-z0-9]/g, '')
  req.file.name = `${randomBytes(16).toString('hex')}${extension}`
}
