import { APIError, type CollectionAfterChangeHook, type CollectionBeforeOperationHook } from 'payload'
import { databaseOf } from '../database/database-of.ts'
import { languageOf } from '../languages/pick-words.ts'
import { sayTo } from '../languages/say-to.ts'
import { noteRefusal } from '../trail/note-refusal.ts'
import { sendInvitation } from './passwords/account-mail.ts'
import { makeLink } from './passwords/mail-link.ts'
import { peopleFaults } from './people-words.ts'
import { principalsOf } from './principals.ts'
import { ROLES } from './roles.ts'
import { endSessions } from './sessions/keep-sessions.ts'

/** A password is chosen by the person it belongs to, and written into no row that somebody else saves. */
export const refusePasswords: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return
  const { data } = args as { data?: Record<string, unknown> }
  if (data && ['password', 'hash', 'salt', 'sessions', 'resetPasswordToken'].some((name) => name in data))
    throw new APIError(sayTo(req, peopleFaults.passwordIsTheirs), 400)
}

/** A role that somebody would take who may give none is left out by its field; that they tried is written down. */
export const noteTakenRoles: CollectionBeforeOperationHook = async ({ args, operation, overrideAccess, req }) => {
  if (operation !== 'update' || overrideAccess === true || !req.user) return
  const { data } = args as { data?: { roles?: unknown } }
  const held = principalsOf(req.user)
  const asked: readonly unknown[] = Array.isArray(data?.roles) ? data.roles : []
  if (held.includes('administrator') || asked.every((role) => held.some((one) => one === role))) return
  await noteRefusal(req.payload, { actor: req.user.id, tried: 'give_oneself_roles', collection: 'users' })
}

/** A new account is an invitation. */
export const invite: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation !== 'create' || !req.user) return doc
  const link = await makeLink(await databaseOf(req), doc.id, 'invitation')
  await sendInvitation(req.payload, { to: doc.email, language: languageOf(req.i18n), link })
  return doc
}

/** Who gains or loses a role begins anew: what stands open in a browser was drawn for what they were. */
export const endSessionsWithRoles: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  if (operation !== 'update') return doc
  const heldBy = (user: { roles?: unknown[] | null } | undefined) =>
    ROLES.filter((role) => (user?.roles ?? []).includes(role)).join()
  if (heldBy(doc) !== heldBy(previousDoc)) await endSessions(await databaseOf(req), doc.id)
  return doc
}
