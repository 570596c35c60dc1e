import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { keepTrail } from './keep-trail.ts'

const ACCOUNTS = 'users'

const afterChange: CollectionAfterChangeHook = async ({ doc, operation, previousDoc, req }) => {
  const account = { collection: ACCOUNTS, document: doc.id as string }
  if (operation === 'create') await keepTrail(req, { act: 'account_created', ...account })
  else if (rolesOf(doc) !== rolesOf(previousDoc)) await keepTrail(req, { act: 'roles_changed', ...account })
  else if (doc.name !== previousDoc?.name || doc.email !== previousDoc?.email)
    await keepTrail(req, { act: 'account_changed', ...account })
  return doc
}

const afterDelete: CollectionAfterDeleteHook = async ({ id, req }) => {
  await keepTrail(req, { act: 'account_deleted', collection: ACCOUNTS, document: String(id) })
}

/** What is done with accounts; who comes in and goes is noted at the door (`people/sessions`, `people/signing-in`). */
export const accountTrail = { afterChange: [afterChange], afterDelete: [afterDelete] }

function rolesOf(account: unknown): string {
  const { roles } = (account ?? {}) as { roles?: unknown }
  return Array.isArray(roles) ? roles.map(String).toSorted().join() : ''
}
