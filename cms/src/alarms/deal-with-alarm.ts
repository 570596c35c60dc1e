import { inTransaction, type Books, type BooksPool } from '../donations/books.ts'
import { isUuid } from '../donations/is-uuid.ts'
import { writeTrailInBooks } from '../trail/keep-trail.ts'

type DealtWith = 'done' | 'already_dealt_with' | 'not_found'

/** Writes down that somebody has dealt with an alarm; the first who says so stays. `by`: id of their account. */
export async function dealWithAlarm(books: BooksPool, alarm: string, by: string): Promise<DealtWith> {
  if (!isUuid(alarm)) return 'not_found'
  return inTransaction(books, (transaction) => deal(transaction, alarm, by))
}

async function deal(books: Books, alarm: string, by: string): Promise<DealtWith> {
  const { rowCount } = await books.query(
    `UPDATE alarms SET dealt_with_at = now(), dealt_with_by_id = $2, updated_at = now()
     WHERE id = $1 AND dealt_with_at IS NULL`,
    [alarm, by],
  )
  if ((rowCount ?? 0) > 0) {
    await writeTrailInBooks(books, { act: 'alarm_dealt_with', actor: by, collection: 'alarms', document: alarm })
    return 'done'
  }
  const { rows } = await books.query('SELECT FROM alarms WHERE id = $1', [alarm])
  return rows.length > 0 ? 'already_dealt_with' : 'not_found'
}
