import type { CollectionAfterChangeHook } from 'payload'
import { noteSave } from '../drafts/note-save.ts'
import { isWrittenInThisTransaction } from '../publication/is-written-now.ts'
import { rememberPictures } from '../withdrawal/remember-pictures.ts'
import { recordEdit } from './record-edit.ts'
import { requireApproval } from './require-approval.ts'
import { isReviewed } from './reviewed.ts'

/** On every collection whose texts are approved: who wrote is noted, and what is public is held against what was approved. */
export const keepReviewed: CollectionAfterChangeHook = async ({ collection, doc, previousDoc, req }) => {
  if (!isReviewed(collection.slug) || req.context['isRehearsal'] === true) return doc
  const changed = await recordEdit(req, collection.slug, { document: doc.id, before: previousDoc, after: doc })
  if (collection.slug === 'stories') await rememberPictures(req, doc)
  await noteSave(req, { collection: collection.slug, document: doc.id, changed, savedAt: doc.updatedAt })
  if (await isWrittenInThisTransaction(req, collection.slug, doc.id))
    await requireApproval(req, collection.slug, doc.id)
  return doc
}
