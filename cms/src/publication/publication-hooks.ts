import { sql } from '@payloadcms/db-postgres'
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  GlobalAfterChangeHook,
  PayloadRequest,
} from 'payload'
import { booksOf, databaseOf } from '../database/database-of.ts'
import { rememberLock, restoreLock } from '../drafts/keep-lock.ts'
import { readNewest } from '../drafts/read-newest.ts'
import { saveInTurn } from '../drafts/save-in-turn.ts'
import { endPlans } from '../planning/end-plans.ts'
import { publicLanguages } from '../review/require-approval.ts'
import { keepReviewed } from '../review/review-hooks.ts'
import { noteRestoring } from '../review/restored-version.ts'
import { isReviewed } from '../review/reviewed.ts'
import { keepSearchable } from '../search/keep-searchable.ts'
import { textTrail } from '../trail/text-trail.ts'
import { keepTextStates } from '../translation/keep-text-states.ts'
import { forgetShownPictures, noteShownPictures } from '../withdrawal/note-shown-pictures.ts'
import { areUnseen } from '../withdrawal/unseen/are-unseen.ts'
import { guardPublication } from './guard-publication.ts'
import { isWrittenInThisTransaction } from './is-written-now.ts'
import { keepWordsWithRows } from './keep-words-with-rows.ts'
import { noteAddresses } from './public-addresses.ts'
import { readNoDraft } from './read-no-draft.ts'
import { moveRevision } from './revision.ts'
import { takeDown } from './take-down.ts'

const afterChange: CollectionAfterChangeHook = async ({ collection, doc, operation, req }) => {
  // A draft beside a public text lives in the table of versions: no reader can see it, so nothing moves.
  if (!(await isWrittenInThisTransaction(req, collection.slug, doc.id))) return doc
  if (!(await isSeen(req, { collection: collection.slug, id: doc.id, isNew: operation === 'create' }))) return doc
  await noteAddresses(req, collection.slug, doc.id)
  const letGo = await noteShownPictures(req, collection.slug, doc.id)
  await moveRevision(req, [doc.id, ...letGo])
  await keepSearchable(req, collection.slug, doc.id)
  return doc
}

const afterDelete: CollectionAfterDeleteHook = async ({ collection, doc, req }) => {
  if (!(await isSeen(req, { collection: collection.slug, id: doc.id, isNew: false }))) return doc
  const letGo = await forgetShownPictures(req, collection.slug, doc.id)
  await moveRevision(req, [doc.id, ...letGo])
  return doc
}

type Row = { collection: string; id: string; isNew: boolean }

/**
 * Whether somebody outside sees this row, or saw it before: not a text that was just begun, nor a story that never was
 * more than that, nor a picture that no public text shows. Sites ask more when the revision moves, and what they ask can be counted on the way.
 */
async function isSeen(req: PayloadRequest, { collection, id, isNew }: Row): Promise<boolean> {
  if (isReviewed(collection)) {
    if ((await publicLanguages(req, collection, id)).length > 0) return true
    return !isNew && !(collection === 'stories' && (await areUnseen(await booksOf(req), [id])))
  }
  const database = await databaseOf(req)
  const { rows } = await database.execute(sql`select from shown_pictures where picture = ${id} limit 1`)
  return rows.length > 0
}

/** On everything a reader of the site can see. */
export const showingHooks = { afterChange: [afterChange], afterDelete: [afterDelete] }

/** On texts, which are drafts first, and public only as they were approved. */
export const publicationHooks = {
  ...showingHooks,
  beforeOperation: [
    ...[readNoDraft, guardPublication, saveInTurn, rememberLock, noteRestoring],
    ...[textTrail.beforeOperation, takeDown.beforeOperation, keepWordsWithRows.beforeOperation],
  ],
  afterChange: [
    takeDown.afterChange,
    keepWordsWithRows.afterChange,
    keepReviewed,
    restoreLock,
    keepTextStates,
    textTrail.afterChange,
    afterChange,
  ],
  afterDelete: [textTrail.afterDelete, endPlans, afterDelete],
  afterOperation: [readNewest],
}

export const moveRevisionAfterGlobalChange: GlobalAfterChangeHook = async ({ doc, global, req }) => {
  await moveRevision(req, [global.slug])
  return doc
}
