import { inTransaction, type Books, type BooksPool } from '../../donations/books.ts'
import { enqueueNotices } from '../../work/enqueue-notice.ts'
import type { Notice } from './read-notice.ts'

/** What became of an event: stored now, or there before. */
export type Kept = 'kept' | 'known'

/**
 * Stores events, each once however often it comes, and asks the worker to work through them: all in one transaction,
 * for what costs time is the commit. Answers in the order of `notices`. Throws when nothing of it stands.
 */
export async function keepNotices(books: BooksPool, notices: readonly Notice[]): Promise<Kept[]> {
  return inTransaction(books, async (transaction) => {
    const stored = await insert(transaction, notices)
    const waiting = stored.filter(({ state }) => state === 'received').map(({ id }) => id)
    if (waiting.length > 0) await enqueueNotices(transaction, waiting)
    const isNew = new Set(stored.map(({ event }) => event))
    // The same event twice among them: the first is the one that was stored.
    return notices.map(({ event }) => (isNew.delete(event) ? 'kept' : 'known'))
  })
}

type Stored = { id: string; event: string; state: string }

/** In the order of their ids: transactions that store the same events wait for one another in one direction only. */
const INSERT = `
  INSERT INTO payment_events (event, type, api_version, happened_at, livemode, object_kind, object_id, state, reason,
    attempts)
  SELECT event, type, api_version, happened_at, livemode, object_kind, object_id, state, reason, 0
  FROM json_to_recordset($1) AS notice (event text, type text, api_version text, happened_at timestamptz,
    livemode boolean, object_kind text, object_id text, state enum_payment_events_state,
    reason enum_payment_events_reason)
  ORDER BY event
  ON CONFLICT (event) DO NOTHING
  RETURNING id, event, state`

async function insert(transaction: Books, notices: readonly Notice[]): Promise<Stored[]> {
  const { rows } = await transaction.query<Stored>(INSERT, [JSON.stringify(notices.map(toRow))])
  return rows
}

function toRow(notice: Notice): object {
  return {
    event: notice.event,
    type: notice.type,
    api_version: notice.apiVersion,
    happened_at: notice.happenedAt,
    livemode: notice.livemode,
    object_kind: notice.objectKind,
    object_id: notice.objectId,
    state: notice.ignoredFor === null ? 'received' : 'ignored',
    reason: notice.ignoredFor,
  }
}
