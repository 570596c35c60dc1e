import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { keepTrail } from './keep-trail.ts'

const afterChange: CollectionAfterChangeHook = async ({ collection, doc, operation, req }) => {
  if (operation === 'create')
    await keepTrail(req, { act: 'picture_uploaded', collection: collection.slug, document: doc.id as string })
  return doc
}

const afterDelete: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  await keepTrail(req, { act: 'picture_deleted', collection: collection.slug, document: String(id) })
}

/** What is done with pictures. */
export const pictureTrail = { afterChange, afterDelete }
