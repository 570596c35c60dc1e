import {
  createLocalReq,
  type CollectionAfterChangeHook,
  type CollectionAfterDeleteHook,
  type CollectionBeforeOperationHook,
} from 'payload'
import { isWrittenInThisTransaction } from '../publication/is-written-now.ts'
import { publicLanguages } from '../review/require-approval.ts'
import { isReviewed } from '../review/reviewed.ts'
import { documentOfVersion } from '../drafts/document-of-version.ts'
import { keepTrail } from './keep-trail.ts'

const afterChange: CollectionAfterChangeHook = async ({ collection: { slug }, doc, operation, req }) => {
  if (!isReviewed(slug) || req.context['isRehearsal'] === true) return doc
  const text = { collection: slug, document: doc.id as string }
  if (operation === 'create') await keepTrail(req, { act: 'text_created', ...text })
  if (!(await isWrittenInThisTransaction(req, slug, doc.id))) return doc
  // Asked outside the transaction, where the rows before it still stand.
  const before = await publicLanguages(await createLocalReq({}, req.payload), slug, doc.id)
  for (const locale of await publicLanguages(req, slug, doc.id)) {
    const isPublishedNow = locale === req.locale && doc._status === 'published'
    if (isPublishedNow || !before.includes(locale)) await keepTrail(req, { act: 'text_published', ...text, locale })
  }
  return doc
}

const afterDelete: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  await keepTrail(req, { act: 'text_deleted', collection: collection.slug, document: String(id) })
}

const beforeOperation: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  if (operation !== 'restoreVersion') return args
  const document = await documentOfVersion(req, collection.slug, (args as { id?: unknown }).id)
  if (document !== null) await keepTrail(req, { act: 'version_restored', collection: collection.slug, document })
  return args
}

/** What is done with texts. Who edited is told by `recordEdit`, who approved and took down by the approvals themselves. */
export const textTrail = { afterChange, afterDelete, beforeOperation }
