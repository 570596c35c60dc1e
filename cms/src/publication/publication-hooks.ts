import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, GlobalAfterChangeHook } from 'payload'
import { rememberLock, restoreLock } from '../drafts/keep-lock.ts'
import { saveInTurn } from '../drafts/save-in-turn.ts'
import { keepReviewed } from '../review/review-hooks.ts'
import { textTrail } from '../trail/text-trail.ts'
import { keepTextStates } from '../translation/keep-text-states.ts'
import { forgetShownPictures, noteShownPictures } from '../withdrawal/note-shown-pictures.ts'
import { guardPublication } from './guard-publication.ts'
import { isWrittenInThisTransaction } from './is-written-now.ts'
import { noteAddresses } from './public-addresses.ts'
import { moveRevision } from './revision.ts'

const afterChange: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  // A draft beside a public text lives in the table of versions: no reader can see it, so nothing moves.
  if (!(await isWrittenInThisTransaction(req, collection.slug, doc.id))) return doc
  await noteAddresses(req, collection.slug, doc.id)
  await noteShownPictures(req, collection.slug, doc.id)
  await moveRevision(req)
  return doc
}

const afterDelete: CollectionAfterDeleteHook = async ({ collection, doc, req }) => {
  await forgetShownPictures(req, collection.slug, doc.id)
  await moveRevision(req)
  return doc
}

/** On everything a reader of the site can see. */
export const showingHooks = { afterChange: [afterChange], afterDelete: [afterDelete] }

/** On texts, which are drafts first, and public only as they were approved. */
export const publicationHooks = {
  ...showingHooks,
  beforeOperation: [guardPublication, saveInTurn, rememberLock, textTrail.beforeOperation],
  afterChange: [keepReviewed, restoreLock, keepTextStates, textTrail.afterChange, afterChange],
  afterDelete: [textTrail.afterDelete, afterDelete],
}

export const moveRevisionAfterGlobalChange: GlobalAfterChangeHook = async ({ doc, req }) => {
  await moveRevision(req)
  return doc
}
