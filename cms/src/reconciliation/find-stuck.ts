import { raiseAlarm } from '../alarms/raise-alarm.ts'
import { inTransaction, type Books, type BooksPool } from '../donations/books.ts'

/** What should have come to an end long ago, and has not. */
type Stuck = { subject: string; donation: string | null; subscription: string | null; reason: string }

/**
 * Finds what waits longer than it can, and names each in an alarm. Returns how many there are. The times: a bank debit
 * takes up to 14 days; a payment page closes within 75 minutes; Stripe tries a failed monthly charge for some weeks.
 */
export async function findStuck(books: BooksPool): Promise<number> {
  return inTransaction(books, async (transaction) => {
    const stuck = await listStuck(transaction)
    for (const { subject, donation, subscription, reason } of stuck)
      await raiseAlarm(transaction, { kind: 'payment_stuck', subject, donation, subscription, reason })
    return stuck.length
  })
}

async function listStuck(books: Books): Promise<Stuck[]> {
  const { rows } = await books.query<Stuck>(
    `SELECT id::text AS subject, id AS donation, NULL::uuid AS subscription, 'page_never_closed' AS reason
       FROM donations
       WHERE state IN ('created', 'awaiting_payment') AND created_at < now() - interval '1 day'
     UNION ALL
     SELECT id::text, id, NULL, 'bank_never_answered' FROM donations
       WHERE state = 'processing' AND created_at < now() - interval '14 days'
     UNION ALL
     SELECT id::text, id, NULL, 'never_booked' FROM donations
       WHERE state IN ('succeeded', 'partly_refunded', 'refunded') AND fee IS NULL AND origin <> 'manual'
         AND paid_at < now() - interval '14 days'
     UNION ALL
     SELECT id::text, donation_id, NULL, 'refund_never_sent' FROM donation_refunds
       WHERE state = 'requested' AND created_at < now() - interval '1 day'
     UNION ALL
     SELECT id::text, donation_id, NULL, 'refund_never_arrived' FROM donation_refunds
       WHERE state = 'pending' AND created_at < now() - interval '30 days'
     UNION ALL
     SELECT id::text, NULL, id, 'charge_overdue' FROM subscriptions
       WHERE state = 'active' AND next_charge_at < now() - interval '3 days'
     UNION ALL
     SELECT id::text, NULL, id, 'never_ended' FROM subscriptions
       WHERE state = 'past_due' AND next_charge_at < now() - interval '60 days'
     UNION ALL
     SELECT event, NULL, NULL, 'event_never_worked_through' FROM payment_events
       WHERE state = 'received' AND created_at < now() - interval '12 hours'
     LIMIT 1000`,
  )
  return rows
}
