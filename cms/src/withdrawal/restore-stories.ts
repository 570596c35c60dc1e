import { inTransaction, type BooksPool } from '../donations/books.ts'
import { countWithdrawal, recordAct } from './record-act.ts'
import { areUnseen } from './unseen/are-unseen.ts'
import type { Cause } from './withdrawal.ts'

export type RestoreStep = 'ask' | 'confirm' | 'drop'

export type Restoring = { stories: readonly string[]; step: RestoreStep; by: string }

export type Restored =
  | { outcome: 'asked' | 'restored' | 'dropped'; stories: string[] }
  /** The one who asked is not the one who confirms. */
  | { outcome: 'needs_another_person' }
  /** Nobody but the person in the story decides about that. */
  | { outcome: 'consent_withdrawn' }
  | { outcome: 'nothing_to_do' }

/**
 * Shows hidden stories again, which takes two people: one asks, another confirms. No new approval is needed: what was
 * approved is bound to the text, and the text of a hidden story cannot change before readers' eyes (the gate and the
 * database refuse it). What was hidden because consent was withdrawn is not shown again at all.
 */
export async function restoreStories(books: BooksPool, { stories, step, by }: Restoring): Promise<Restored> {
  return inTransaction(books, async (transaction) => {
    const { rows } = await transaction.query<{ story: string; asked: string | null; cause: Cause }>(
      `SELECT story, restore_asked_by AS asked, cause FROM hidden_stories WHERE story = ANY($1::uuid[]) ORDER BY story FOR UPDATE`,
      [stories],
    )
    const allowed = rows.filter(({ cause }) => cause !== 'consent_withdrawn')
    if (rows.length > 0 && allowed.length === 0) return { outcome: 'consent_withdrawn' }
    const meant = allowed.filter(({ asked }) => (step === 'ask' ? asked === null : asked !== null))
    const changed = meant.filter(({ asked }) => step !== 'confirm' || asked !== by).map(({ story }) => story)
    if (meant.length === 0) return { outcome: 'nothing_to_do' }
    if (changed.length === 0) return { outcome: 'needs_another_person' }

    if (step === 'confirm') {
      await transaction.query(`SELECT set_config('campaign.restoring', $1, true)`, [by])
      await transaction.query(`DELETE FROM hidden_stories WHERE story = ANY($1::uuid[])`, [changed])
      await transaction.query(`DELETE FROM outside_copies WHERE story = ANY($1::uuid[])`, [changed])
      await recordAct(transaction, { act: 'restored', stories: changed, by })
      if (!(await areUnseen(transaction, changed))) await countWithdrawal(transaction)
      return { outcome: 'restored', stories: changed }
    }
    const asker = step === 'ask' ? by : null
    await transaction.query(
      `UPDATE hidden_stories SET restore_asked_by = $2::uuid, restore_asked_at = CASE WHEN $2::uuid IS NULL THEN NULL ELSE now() END
       WHERE story = ANY($1::uuid[])`,
      [changed, asker],
    )
    await recordAct(transaction, { act: step === 'ask' ? 'restore_asked' : 'restore_dropped', stories: changed, by })
    return { outcome: step === 'ask' ? 'asked' : 'dropped', stories: changed }
  })
}
