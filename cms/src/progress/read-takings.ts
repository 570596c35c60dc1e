import type { Books } from '../donations/books.ts'
import type { DayOfTakings } from './decide-figure.ts'

/** With what the payment provider and banks kept of that day's payments: cents of euro. */
export type DayInBooks = DayOfTakings & { fees: number }

export type Takings = ReadonlyMap<string, readonly DayInBooks[]>

const PAID = `('succeeded', 'partly_refunded', 'refunded', 'disputed', 'dispute_won', 'dispute_lost')`

/**
 * What each campaign took in, day by day, before `until`: euros that reached the association's account, gifts entered
 * by hand among them, less what was refunded and what a bank took back for good. Every move counts on the later of the
 * days on which it happened and on which we wrote it down, so that no day changes once it is past. Reads every donation
 * there is: a second for a million.
 */
export async function readTakings(
  books: Books,
  { until, livemode }: { until: Date; livemode: boolean },
): Promise<Takings> {
  const { rows } = await books.query<{ campaign: string; day: string; gifts: number; cents: string; fees: string }>(
    `WITH moves AS (
       SELECT campaign_id, greatest(paid_at, created_at) AS moment, settled_amount AS cents,
         coalesce(fee, 0) AS fees, CASE WHEN origin = 'subscription' THEN 0 ELSE 1 END AS gifts
       FROM donations
       WHERE livemode = $2 AND settled_currency = 'EUR' AND paid_at IS NOT NULL AND state IN ${PAID}
       UNION ALL
       SELECT donations.campaign_id, greatest(booking.booked_at, booking.created_at), booking.amount, coalesce(booking.fee, 0), 0
       FROM donation_bookings booking JOIN donations ON donations.id = booking.donation_id
       WHERE booking.kind IN ('refund', 'refund_failure') AND booking.currency = 'EUR'
         AND donations.livemode = $2 AND donations.state IN ${PAID}
       UNION ALL
       SELECT donations.campaign_id, greatest(booking.booked_at, booking.created_at, lost.decided_at), booking.amount,
         coalesce(booking.fee, 0), 0
       FROM (
         SELECT donation_id, max(updated_at) AS decided_at FROM donation_disputes WHERE state = 'lost'
         GROUP BY donation_id
       ) lost
       JOIN donations ON donations.id = lost.donation_id
       JOIN donation_bookings booking ON booking.donation_id = lost.donation_id
       WHERE booking.kind IN ('dispute', 'dispute_reversal') AND booking.currency = 'EUR'
         AND donations.livemode = $2 AND donations.state IN ${PAID}
     )
     SELECT campaign_id AS campaign, to_char(moment AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS day, sum(gifts)::int AS gifts,
       sum(cents) AS cents, sum(fees) AS fees
     FROM moves WHERE moment < $1 GROUP BY 1, 2 ORDER BY 1, 2`,
    [until, livemode],
  )
  const takings = new Map<string, DayInBooks[]>()
  for (const { campaign, day, gifts, cents, fees } of rows) {
    const days = takings.get(campaign) ?? []
    days.push({ day, gifts, cents: Number(cents), fees: Number(fees) })
    takings.set(campaign, days)
  }
  return takings
}
