import { raiseAlarm } from '../alarms/raise-alarm.ts'
import { inTransaction, type Books, type BooksPool } from '../donations/books.ts'

type Row = { id: string; ours: Record<string, string | null>; theirs: Record<string, string | null> }

/**
 * Whether each donation's totals are the sums of what stands beneath them: its bookings, refunds and disputes. Returns
 * how many are not; each is an alarm that shows both. They cannot differ unless somebody wrote past our code.
 */
export async function checkOwnBooks(books: BooksPool): Promise<number> {
  return inTransaction(books, async (transaction) => {
    // All the books are read; what serves donors may not take this long.
    await transaction.query(`SET LOCAL statement_timeout = '10min'`)
    const rows = await findUneven(transaction)
    for (const { id, ours, theirs } of rows) {
      const reason = 'totals_differ'
      await raiseAlarm(transaction, { kind: 'books_differ', subject: id, donation: id, reason, ours, theirs })
    }
    return rows.length
  })
}

async function findUneven(books: Books): Promise<Row[]> {
  const { rows } = await books.query<Row>(
    `WITH booked AS (
       SELECT donation_id AS id, sum(net) AS net, sum(fee) AS fee,
         sum(amount) FILTER (WHERE kind = 'charge') AS settled
       FROM donation_bookings GROUP BY donation_id
     ), returned AS (
       SELECT donation_id AS id, sum(amount) AS refunded FROM donation_refunds
       WHERE state IN ('pending', 'succeeded') GROUP BY donation_id
     ), contested AS (
       SELECT donation_id AS id, sum(amount) AS disputed FROM donation_disputes
       WHERE state IN ('open', 'lost') GROUP BY donation_id
     )
     SELECT id,
       json_build_object('net', donations.net, 'fee', donations.fee, 'settled', settled_amount,
         'refunded', donations.refunded, 'disputed', donations.disputed) AS ours,
       json_build_object('net', booked.net, 'fee', booked.fee, 'settled', booked.settled,
         'refunded', COALESCE(returned.refunded, 0), 'disputed', COALESCE(contested.disputed, 0)) AS theirs
     FROM donations
     LEFT JOIN booked USING (id)
     LEFT JOIN returned USING (id)
     LEFT JOIN contested USING (id)
     WHERE donations.refunded <> COALESCE(returned.refunded, 0)
       OR donations.disputed <> COALESCE(contested.disputed, 0)
       OR (origin <> 'manual'
         AND (donations.net, donations.fee, settled_amount) IS DISTINCT FROM (booked.net, booked.fee, booked.settled))
     LIMIT 1000`,
  )
  return rows
}
