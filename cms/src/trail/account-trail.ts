import {
  AuthenticationError,
  createLocalReq,
  LockedAuth,
  type CollectionAfterChangeHook,
  type CollectionAfterDeleteHook,
  type CollectionAfterErrorHook,
  type CollectionAfterLoginHook,
  type CollectionAfterLogoutHook,
} from 'payload'
import { keepTrail } from './keep-trail.ts'

const ACCOUNTS = 'users'

const afterChange: CollectionAfterChangeHook = async ({ doc, operation, previousDoc, req }) => {
  const account = { collection: ACCOUNTS, document: doc.id as string }
  if (operation === 'create') await keepTrail(req, { act: 'account_created', ...account })
  else if (rolesOf(doc) !== rolesOf(previousDoc)) await keepTrail(req, { act: 'roles_changed', ...account })
  return doc
}

const afterDelete: CollectionAfterDeleteHook = async ({ id, req }) => {
  await keepTrail(req, { act: 'account_deleted', collection: ACCOUNTS, document: String(id) })
}

const afterLogin: CollectionAfterLoginHook = async ({ req, user }) => {
  await keepTrail(req, { act: 'logged_in', actor: user.id as string, collection: ACCOUNTS })
}

const afterLogout: CollectionAfterLogoutHook = async ({ req }) => {
  await keepTrail(req, { act: 'logged_out', collection: ACCOUNTS })
}

/** Whose account it was about is not written down: an address that was typed may be anybody's. */
const afterError: CollectionAfterErrorHook = async ({ error, req }) => {
  if (!(error instanceof AuthenticationError) && !(error instanceof LockedAuth)) return
  const cause = error instanceof LockedAuth ? 'locked' : 'not_recognised'
  // The transaction of the failed login was undone.
  const own = await createLocalReq({}, req.payload)
  await keepTrail(own, { act: 'login_failed', collection: ACCOUNTS, cause })
}

/** What is done with accounts. */
export const accountTrail = {
  afterChange: [afterChange],
  afterDelete: [afterDelete],
  afterLogin: [afterLogin],
  afterLogout: [afterLogout],
  afterError: [afterError],
}

function rolesOf(account: unknown): string {
  const { roles } = (account ?? {}) as { roles?: unknown }
  return Array.isArray(roles) ? roles.map(String).toSorted().join() : ''
}
