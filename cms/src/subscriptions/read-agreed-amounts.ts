import type { Books } from '../donations/books.ts'
import { readInteger } from '../donations/read-integer.ts'

/**
 * Every amount the donor of a monthly gift agreed to, by the form or by asking for a change, in minor units of its
 * currency. `subscription`: our id.
 */
export async function readAgreedAmounts(books: Books, subscription: string): Promise<number[]> {
  const { rows } = await books.query<{ amount: string }>(
    `SELECT amount FROM donations WHERE subscription_id = $1 AND origin = 'form'
     UNION SELECT amount FROM subscription_history
       WHERE subscription_id = $1 AND entry IN ('amount_change_asked', 'amount_changed') AND amount IS NOT NULL`,
    [subscription],
  )
  return rows.map(({ amount }) => readInteger(amount))
}
