import type { Payload, TypedUser } from 'payload'
import { asSystem } from '../people/as-system.ts'
import { accountDatabase } from '../people/account-database.ts'
import { mayDo } from '../people/may-do.ts'
import { isSessionAlive } from '../people/sessions/keep-sessions.ts'
import type { PreviewClaims } from './preview-seal.ts'

/**
 * Whoever asked for a preview, as they are now; null when they have logged out, when the session has ended or when
 * their role no longer lets them look at texts of that kind. Asked at each use, so that a preview never outlives any of it.
 */
export async function findPreviewer(
  payload: Payload,
  { address, person, session }: Pick<PreviewClaims, 'address' | 'person' | 'session'>,
): Promise<TypedUser | null> {
  const found = await payload.findByID({
    ...asSystem('a preview is looked at in the session in which it was asked for'),
    collection: 'users',
    id: person,
    depth: 0,
    disableErrors: true,
  })
  if (found === null) return null
  const isAlive = await isSessionAlive(accountDatabase(payload), person, session)
  const user = { ...found, collection: 'users' } as TypedUser
  return isAlive && mayDo(user, 'preview_text', address.collection) ? user : null
}
