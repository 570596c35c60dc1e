import type { CollectionBeforeOperationHook } from 'payload'
import { reachOf } from '../people/access-to.ts'
import type { ProtectedSlug } from '../people/permissions.ts'

/**
 * Whoever reads only what is public is given no draft, whatever they ask for. In its lists Payload takes the newest
 * version of a text for it as soon as that one is public in the language asked for: what waits there for all languages (a
 * year, a cover, what is read next) was told before anybody had approved it.
 */
export const readNoDraft: CollectionBeforeOperationHook = ({ args, collection, operation, overrideAccess, req }) => {
  if (operation !== 'read' || overrideAccess === true) return args
  const isForReader = reachOf(req.user, collection.slug as ProtectedSlug, 'read') === 'published'
  return isForReader ? { ...args, draft: false } : args
}
