import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { booksOf } from '../database/database-of.ts'
import type { Books } from '../donations/books.ts'

/** What the gate looks at beside the text: pictures with their words, and words never to be published. */
const BESIDE_THE_TEXT = 'beside the text'

/**
 * From here to the end of the transaction of `req` nothing of that is changed, and what is being changed is waited for. A
 * publication and a change at the same moment would each look at what was before the other, and readers be given what
 * nobody approved.
 */
export async function holdWhatGateSees(req: PayloadRequest): Promise<void> {
  const books = await booksOf(req)
  await books.query('SELECT pg_advisory_xact_lock_shared(hashtextextended($1, 0))', [BESIDE_THE_TEXT])
}

/** Waits for publications that are not committed yet; those that come later see what is changed in this transaction. */
export async function changeWhatGateSees(transaction: Books): Promise<void> {
  await transaction.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [BESIDE_THE_TEXT])
}

/**
 * On pictures. Their row first: so does whoever covers one, or ends the consent of a face in it. Where its name changes too
 * (other bytes), as PostgreSQL will lock it then: a text that names the picture keeps that name from changing.
 */
export const waitForPublications: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { id } = args as { id?: unknown }
  if (operation !== 'update' || typeof id !== 'string') return args
  const books = await booksOf(req)
  const strength = req.file ? 'UPDATE' : 'NO KEY UPDATE'
  await books.query(`SELECT FROM media WHERE id::text = $1 FOR ${strength}`, [id])
  await changeWhatGateSees(books)
  return args
}
