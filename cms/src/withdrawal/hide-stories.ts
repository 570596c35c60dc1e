import { inTransaction, type Books, type BooksPool } from '../donations/books.ts'
import { listOutsideCopies } from './list-outside-copies.ts'
import { countWithdrawal, readWithdrawalCount, recordAct } from './record-act.ts'
import { stayUnseen } from './unseen/are-unseen.ts'
import type { Cause, Order } from './withdrawal.ts'

export type Hiding = Order & {
  stories: readonly string[] | 'all'
  /** Also begin a list of outside copies to ask for. */
  listsCopies?: boolean
}

/** `hidden`: ids that were not hidden before. `count`: what a site must have heard of to have let go of them. */
export type Hidden = { outcome: 'hidden'; hidden: string[]; count: number } | { outcome: 'not_found' }

/**
 * Hides stories from everybody but staff, in one transaction of our own tables: nothing is asked of the texts, so that no
 * lock, no missing field, no gate and no worker can stand in the way. Stories that are drafts are hidden too: they cannot
 * be published meanwhile, and where nothing but those is hidden no site hears of it, for it would do what can be seen from
 * outside. Hiding what is hidden changes nothing, and tells the sites again.
 */
export async function hideStories(books: BooksPool, hiding: Hiding): Promise<Hidden> {
  return inTransaction(books, async (transaction) => {
    const found = await findStories(transaction, hiding.stories)
    if (found.length === 0 && hiding.stories !== 'all') return { outcome: 'not_found' }
    const { rows } = await transaction.query<{ story: string }>(
      `INSERT INTO hidden_stories (story, cause, hidden_by) SELECT story, $2, $3 FROM unnest($1::uuid[]) AS story
       ON CONFLICT DO NOTHING RETURNING story`,
      [found, hiding.cause, hiding.by],
    )
    const hidden = rows.map(({ story }) => story)
    await keepGraverCause(transaction, found, hiding.cause)
    await dropRequests(transaction, found)
    await recordAct(transaction, { act: 'hidden', stories: hidden, by: hiding.by, cause: hiding.cause })
    if (hiding.listsCopies === true) await listOutsideCopies(transaction, found, hiding.by)
    return { outcome: 'hidden', hidden, count: await countIfSeen(transaction, hiding.stories, found) }
  })
}

async function findStories(transaction: Books, stories: Hiding['stories']): Promise<string[]> {
  const { rows } =
    stories === 'all'
      ? await transaction.query<{ id: string }>(`SELECT id FROM stories`)
      : await transaction.query<{ id: string }>(`SELECT id FROM stories WHERE id = ANY($1::uuid[])`, [stories])
  return rows.map(({ id }) => id)
}

/** A story that staff had hidden and whose consent then ends is hidden for that, which staff alone cannot undo. */
async function keepGraverCause(transaction: Books, stories: readonly string[], cause: Cause): Promise<void> {
  if (cause === 'staff') return
  await transaction.query(
    `UPDATE hidden_stories SET cause = $2 WHERE story = ANY($1::uuid[]) AND cause <> 'consent_withdrawn'`,
    [stories, cause],
  )
}

/** Whoever hides a story again does not want it back: a request to show it is over. */
async function dropRequests(transaction: Books, stories: readonly string[]): Promise<void> {
  await transaction.query(
    `UPDATE hidden_stories SET restore_asked_by = NULL, restore_asked_at = NULL
     WHERE story = ANY($1::uuid[]) AND restore_asked_by IS NOT NULL`,
    [stories],
  )
}

/** Last of all: from here on no publication is begun until the rows above are committed, which then refuse it. */
async function countIfSeen(transaction: Books, asked: Hiding['stories'], found: readonly string[]): Promise<number> {
  const isUnseen = asked !== 'all' && (await stayUnseen(transaction, found))
  return isUnseen ? readWithdrawalCount(transaction) : countWithdrawal(transaction)
}
