import { NotFound, type CollectionAfterDeleteHook, type CollectionBeforeDeleteHook, type PayloadRequest } from 'payload'
import { booksOf } from '../database/database-of.ts'
import { environment } from '../environment.ts'
import { logger } from '../log/logger.ts'
import { codeOf } from '../payments/error-code.ts'
import { blankReviews } from './erasing/blank-reviews.ts'
import { deleteLeftovers, deleteLocks } from './erasing/delete-rows.ts'
import { digestAddresses } from './erasing/digest-addresses.ts'
import { findPicturesOfStory, type Picture } from './erasing/find-pictures-of-texts.ts'
import { removeFiles } from './erasing/remove-files.ts'
import { askToFreePages, freePagesSoon } from './free-pages.ts'
import { listOutsideCopies } from './list-outside-copies.ts'
import { poolOf } from './pool-of.ts'
import { countWithdrawal, recordAct } from './record-act.ts'
import { setTombstone } from './tombstones.ts'
import { areUnseen } from './unseen/are-unseen.ts'

/** In milliseconds after the delete: its transaction has ended by then; where not, the worker's next minute does it. */
const REST_AFTER = 2000

/**
 * Payload's own "delete" of a story, by whatever way (form, REST, Local API, several at once), is an erasure like any
 * (`erase-story.ts`): nothing of a story stays because of the button that was pressed. The tombstone comes first: a delete
 * that is cut off after this is carried on by itself.
 */
const beforeDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const story = String(id)
  const books = await booksOf(req)
  // Before the tombstone, which sets others erasing: whoever does begins with this row too, and waits.
  const { rowCount } = await books.query('SELECT FROM stories WHERE id = $1 FOR UPDATE', [story])
  // It was there a moment ago: somebody erased it meanwhile.
  if (rowCount === 0) throw new NotFound(req.t)
  await setTombstone(story)
  await listOutsideCopies(books, [story], req.user?.id ?? null)
  await deleteLocks(books, story)
  picturesOf(req).set(story, await findPicturesOfStory(books, story))
}

/** Several at once are deleted side by side in one transaction, of which the database knows one erasure at a time. */
const afterDelete: CollectionAfterDeleteHook = ({ id, req }) => {
  const before = (req.context['erasingDeleted'] ?? Promise.resolve()) as Promise<void>
  const erasing = before.then(() => eraseRest(req, String(id)))
  req.context['erasingDeleted'] = erasing
  return erasing
}

async function eraseRest(req: PayloadRequest, story: string): Promise<void> {
  const books = await booksOf(req)
  const by = req.user?.id ?? null
  await books.query(`SELECT set_config('campaign.erasing', $1, true)`, [story])
  const isUnseen = await areUnseen(books, [story])
  await digestAddresses(books, story, environment.CMS_SERVICE_KEY)
  await blankReviews(books, story)
  await deleteLeftovers(books, { story, isUnseen }, picturesOf(req).get(story) ?? [])
  await recordAct(books, { act: 'erased', stories: [story], by, cause: 'staff' })
  await askToFreePages(books)
  if (!isUnseen) await countWithdrawal(books)
  setTimeout(() => {
    freePagesSoon(poolOf(req))
    removeFiles(poolOf(req)).catch((error: unknown) => {
      logger.warn({ code: codeOf(error) }, 'files of a deleted story wait for the worker')
    })
  }, REST_AFTER).unref()
}

/** On stories alone. */
export const eraseDeleted = { beforeDelete: [beforeDelete], afterDelete: [afterDelete] }

function picturesOf(req: PayloadRequest): Map<string, Picture[]> {
  req.context['picturesOfDeleted'] ??= new Map<string, Picture[]>()
  return req.context['picturesOfDeleted'] as Map<string, Picture[]>
}
