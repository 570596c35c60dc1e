import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

const CIPHER = 'aes-256-gcm'
const NONCE = 12
const TAG = 16

/**
 * The addresses a withdrawn story had are needed to ask others to remove their copies, and may say who it was about. So
 * the database holds them sealed (AES-256-GCM); the key is made from PAYLOAD_SECRET, which is in no backup of it.
 */
export function sealAddresses(secret: string, story: string, addresses: readonly string[]): string {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv(CIPHER, keyOf(secret), nonce).setAAD(Buffer.from(story))
  const sealed = Buffer.concat([cipher.update(JSON.stringify(addresses), 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url')
}

/** Null when the secret is another one by now, or the text is not ours. */
export function openAddresses(secret: string, story: string, sealed: string): string[] | null {
  const bytes = Buffer.from(sealed, 'base64url')
  try {
    const decipher = createDecipheriv(CIPHER, keyOf(secret), bytes.subarray(0, NONCE), { authTagLength: TAG })
    decipher.setAAD(Buffer.from(story)).setAuthTag(bytes.subarray(NONCE, NONCE + TAG))
    const text = Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()]).toString('utf8')
    return JSON.parse(text) as string[]
  } catch {
    return null
  }
}

function keyOf(secret: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, 'campaign.withdrawal', 'outside copies', 32))
}
