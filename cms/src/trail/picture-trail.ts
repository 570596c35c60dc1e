import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { keepTrail } from './keep-trail.ts'
import { isTrailAct, type TrailAct } from './trail-acts.ts'

const afterChange: CollectionAfterChangeHook = async ({ collection, doc, operation, previousDoc, req }) => {
  const act = operation === 'create' ? 'picture_uploaded' : actOf(doc, previousDoc, req.context['pictureAct'])
  await keepTrail(req, { act, collection: collection.slug, document: doc.id as string })
  return doc
}

const afterDelete: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  await keepTrail(req, { act: 'picture_deleted', collection: collection.slug, document: String(id) })
}

/** What is done with pictures. */
export const pictureTrail = { afterChange, afterDelete }

type Picture = { filename?: unknown } | undefined

/**
 * Whoever writes a picture for a reason of their own says which act it is (`pictureAct` in the request's context). Other
 * bytes have another name: they were covered, for nothing else makes them anew.
 */
function actOf(is: Picture, was: Picture, said: unknown): TrailAct {
  if (isTrailAct(said)) return said
  return is?.filename === was?.filename ? 'picture_changed' : 'picture_covered'
}
