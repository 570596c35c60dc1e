import type { CollectionAfterReadHook, CollectionBeforeChangeHook } from 'payload'
import { keepTrail } from './keep-trail.ts'

/** What is given back to whoever has just written it, nobody has looked up. */
const beforeChange: CollectionBeforeChangeHook = ({ data, req }) => {
  req.context['consentIsWritten'] = true
  return data
}

/**
 * That somebody looked at a consent, with its case code: one by one, or several in a list, which is one act. What the
 * system asks of it to do its work is nobody's look.
 */
const afterRead: CollectionAfterReadHook = async ({ collection, doc, findMany = false, overrideAccess, req }) => {
  // REST says nothing of it where it asks for a list; the Local API always does.
  const isLook = req.user && !overrideAccess && req.context['consentIsWritten'] !== true
  if (!isLook || (findMany && req.context['consentsAreListed'] === true)) return doc
  if (findMany) req.context['consentsAreListed'] = true
  const document = findMany ? {} : { document: String(doc.id) }
  await keepTrail(req, { act: 'consent_read', collection: collection.slug, ...document })
  return doc
}

/** Who looks at consents (who changes them is told by their own history). */
export const consentTrail = { beforeChange, afterRead }
