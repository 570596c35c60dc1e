import type { Books } from '../donations/books.ts'
import type { WithdrawalAct } from './withdrawal.ts'

type Recorded = { act: WithdrawalAct; stories: readonly string[]; by: string | null; cause?: string }

/** Notes who did what to which stories, one line each, in the transaction of the act. */
export async function recordAct(transaction: Books, { act, stories, by, cause }: Recorded): Promise<void> {
  await transaction.query(
    `INSERT INTO withdrawal_acts (act, story, actor, cause) SELECT $1, story, $3, $4 FROM unnest($2::uuid[]) AS story`,
    [act, stories, by, cause ?? null],
  )
}

/**
 * Moves the number of withdrawals on: sites see it, and read anew what is public. Its lock puts the commits in order,
 * and only withdrawals wait for one another: the revision of what is published may be held by a publication that takes
 * its time.
 */
export async function countWithdrawal(transaction: Books): Promise<number> {
  const { rows } = await transaction.query<{ count: string }>(`
    INSERT INTO withdrawal_count AS former (is_only_row, count) VALUES (true, 1)
    ON CONFLICT (is_only_row) DO UPDATE SET count = former.count + 1 RETURNING count
  `)
  return Number(rows[0]?.count)
}

/** The number as it stands, where nothing was withdrawn from anybody. */
export async function readWithdrawalCount(books: Books): Promise<number> {
  const { rows } = await books.query<{ count: string }>('SELECT count FROM withdrawal_count')
  return Number(rows[0]?.count ?? 0)
}
