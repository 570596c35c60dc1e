import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { keyFor } from '../account-keys.ts'

const NONCE = 12
const TAG = 16

/** `secret` as the database keeps it: AES-256-GCM, bound to its account, so that a row moved to another opens nothing. */
export function sealSecret(secret: string, account: string): Buffer {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv('aes-256-gcm', keyFor('second factor secrets'), nonce)
  cipher.setAAD(Buffer.from(account))
  return Buffer.concat([nonce, cipher.update(secret, 'utf8'), cipher.final(), cipher.getAuthTag()])
}

/** Throws when it was sealed for another account, with another key, or was changed. */
export function openSecret(sealed: Buffer, account: string): string {
  const decipher = createDecipheriv('aes-256-gcm', keyFor('second factor secrets'), sealed.subarray(0, NONCE))
  decipher.setAAD(Buffer.from(account))
  decipher.setAuthTag(sealed.subarray(-TAG))
  return decipher.update(sealed.subarray(NONCE, -TAG), undefined, 'utf8') + decipher.final('utf8')
}
