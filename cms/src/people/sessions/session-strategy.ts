import type { AuthStrategy, TypedUser } from 'payload'
import { postgresOf } from '../../database/database-of.ts'
import { asSystem } from '../as-system.ts'
import { takeAsker } from './hand-on-asker.ts'
import { findSession } from './keep-sessions.ts'
import { sessionTokenOf } from './session-cookie.ts'

/**
 * The only way to be somebody here. Payload's own (a signed token, a password alone) is switched off: there is no
 * session before the second factor was shown, and each is a row that can be ended.
 */
export const sessionStrategy: AuthStrategy = {
  name: 'session',
  authenticate: async ({ headers, payload }) => {
    const asker = takeAsker(headers)
    if (asker !== undefined) return { user: asker }
    const token = sessionTokenOf(headers)
    const session = token === null ? null : await findSession(postgresOf(payload).drizzle, token)
    if (session === null) return { user: null }
    const user = await payload.findByID({
      ...asSystem('whoever shows a session is read with all their roles'),
      collection: 'users',
      id: session.account,
      depth: 0,
      disableErrors: true,
    })
    if (!user) return { user: null }
    return {
      user: {
        ...user,
        collection: 'users',
        _strategy: 'session',
        _sid: session.id,
        _endsAt: session.endsAt,
        _isProofFresh: session.isProofFresh,
      } as TypedUser,
    }
  },
}
