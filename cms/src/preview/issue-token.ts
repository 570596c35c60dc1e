import { randomUUID } from 'node:crypto'
import { PREVIEW_LIFETIME_SECONDS, type PreviewAddress } from '@campaign/shared/preview/preview.ts'
import type { TypedUser } from 'payload'
import { sealClaims, type PreviewKeys } from './preview-seal.ts'

/** A token for one look at one document in one language; null for somebody without a session of their own. */
export function issueToken(user: TypedUser, address: PreviewAddress, keys: PreviewKeys): string | null {
  const session = (user as { _sid?: unknown })._sid
  if (typeof session !== 'string') return null
  const expires = Math.floor(Date.now() / 1000) + PREVIEW_LIFETIME_SECONDS
  return sealClaims('token', { id: randomUUID(), address, person: user.id, session, expires }, keys)
}
