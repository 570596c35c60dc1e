import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

const METHOD = 'aes-256-gcm'
const NONCE = 12
const TAG = 16

/**
 * AES-256-GCM with a key made of `secret` (MEDIA_KEY), which is not in the database. `name` is sealed along: a sealed
 * picture put in the place of another does not open. Nonce, tag, ciphertext.
 */
export function sealPicture(secret: string, name: string, bytes: Uint8Array): Buffer {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv(METHOD, keyOf(secret), nonce).setAAD(Buffer.from(name))
  const sealed = Buffer.concat([cipher.update(bytes), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed])
}

/** Throws where a byte was changed, or the key is another. */
export function openPicture(secret: string, name: string, sealed: Uint8Array): Buffer {
  const decipher = createDecipheriv(METHOD, keyOf(secret), sealed.subarray(0, NONCE))
    .setAAD(Buffer.from(name))
    .setAuthTag(sealed.subarray(NONCE, NONCE + TAG))
  return Buffer.concat([decipher.update(sealed.subarray(NONCE + TAG)), decipher.final()])
}

function keyOf(secret: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', 'pictures with faces', 32))
}
