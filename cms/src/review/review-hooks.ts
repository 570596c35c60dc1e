import type { CollectionAfterChangeHook } from 'payload'
import { haveRowsChanged } from '../drafts/have-rows-changed.ts'
import { noteSave } from '../drafts/note-save.ts'
import { isWrittenInThisTransaction } from '../publication/is-written-now.ts'
import { rememberPictures } from '../withdrawal/remember-pictures.ts'
import { EVERY_LANGUAGE } from './picture-edits.ts'
import { recordEdit } from './record-edit.ts'
import { requireApproval } from './require-approval.ts'
import { isReviewed } from './reviewed.ts'

/** On every collection whose texts are approved: who wrote is noted, and what is public is held against what was approved. */
export const keepReviewed: CollectionAfterChangeHook = async ({ collection, doc, previousDoc, req }) => {
  if (!isReviewed(collection.slug) || req.context['isRehearsal'] === true) return doc
  const changed = await recordEdit(req, collection.slug, { document: doc.id, before: previousDoc, after: doc })
  if (collection.slug === 'stories') await rememberPictures(req, doc)
  // Whose words changed says who is an author; that a row came or went is every open form's affair.
  const saved = haveRowsChanged(collection, previousDoc, doc) ? [...new Set([...changed, EVERY_LANGUAGE])] : changed
  await noteSave(req, { collection: collection.slug, document: doc.id, changed: saved, savedAt: doc.updatedAt })
  if (await isWrittenInThisTransaction(req, collection.slug, doc.id))
    await requireApproval(req, collection.slug, doc.id)
  return doc
}
