import { raiseAlarm } from '../alarms/raise-alarm.ts'
import { inTransaction, type BooksPool } from './books.ts'
import type { DonationRefund } from './donation-refund.ts'
import { lockDonation } from './find-donation.ts'
import type { HistoryCause } from './history-entry.ts'
import { writeHistory } from './write-history.ts'

/**
 * Stripe would not give the money back: the refund has failed, and a person must look. `code`: Stripe's own, or ours.
 * One that has moved on meanwhile is left alone. Throws when the database fails.
 */
export async function failRefund(
  books: BooksPool,
  { id, donation, amount }: DonationRefund,
  { code, cause }: { code: string; cause: HistoryCause },
): Promise<void> {
  await inTransaction(books, async (transaction) => {
    await lockDonation(transaction, donation)
    const { rowCount } = await transaction.query(
      `UPDATE donation_refunds SET state = 'failed', updated_at = now() WHERE id = $1 AND state = 'requested'`,
      [id],
    )
    if (rowCount === 0) return
    await writeHistory(transaction, { donation, entry: 'refund_moved', cause, amount, reason: 'failed' })
    await raiseAlarm(transaction, { kind: 'refund_failed', subject: id, donation, reason: code })
  })
}
