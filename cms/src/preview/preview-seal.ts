import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { PREVIEW_MARK, PREVIEW_SEAL_SHAPE, type PreviewAddress } from '@campaign/shared/preview/preview.ts'

/** A token is exchanged once, by POST; a grant is what the cookie then holds. Neither passes for the other. */
export type SealKind = 'token' | 'grant'

export type PreviewClaims = {
  /** Of this token alone; the grant keeps the id of the token it came from. */
  id: string
  address: PreviewAddress
  /** Account, and the one session of theirs in which they asked. */
  person: string
  session: string
  /** Seconds since 1970. */
  expires: number
}

/** `previewKey`: kept outside the database. */
export type PreviewKeys = { previewKey: string; serviceKey: string }

const CIPHER = 'aes-256-gcm'
const NONCE_BYTES = 12
const TAG_BYTES = 16

/** Seals what a preview is good for: nobody but us can read it, change a byte of it or make one. */
export function sealClaims(kind: SealKind, claims: PreviewClaims, keys: PreviewKeys): string {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv(CIPHER, sealKey(kind, keys), nonce)
  const text = Buffer.concat([cipher.update(JSON.stringify(claims), 'utf8'), cipher.final()])
  const sealed = Buffer.concat([nonce, text, cipher.getAuthTag()]).toString('base64url')
  return `${sealed}.${createHmac('sha256', markKey(keys)).update(sealed).digest('base64url')}`
}

/** Null for what was not sealed by us as this kind, or too long ago. `now`: seconds since 1970. */
export function openClaims(kind: SealKind, text: string, keys: PreviewKeys, now: number): PreviewClaims | null {
  const [, sealed] = PREVIEW_SEAL_SHAPE.exec(text) ?? []
  if (sealed === undefined) return null
  const bytes = Buffer.from(sealed, 'base64url')
  // One seal has one way of writing it.
  if (bytes.toString('base64url') !== sealed || bytes.length <= NONCE_BYTES + TAG_BYTES) return null
  const decipher = createDecipheriv(CIPHER, sealKey(kind, keys), bytes.subarray(0, NONCE_BYTES))
  decipher.setAuthTag(bytes.subarray(-TAG_BYTES))
  try {
    const text = Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()])
    const claims = JSON.parse(text.toString('utf8')) as PreviewClaims
    return claims.expires > now ? claims : null
  } catch {
    return null
  }
}

function sealKey(kind: SealKind, { previewKey }: PreviewKeys): Buffer {
  return Buffer.from(hkdfSync('sha256', previewKey, 'campaign.preview', kind, 32))
}

function markKey({ serviceKey }: PreviewKeys): Buffer {
  return Buffer.from(hkdfSync('sha256', serviceKey, PREVIEW_MARK.salt, PREVIEW_MARK.info, 32))
}
