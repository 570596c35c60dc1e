import type { Proof } from '@campaign/shared/donations/checkout.ts'
import type { Books } from '../donations/books.ts'
import type { Pressure } from './decide-opening.ts'
import type { OpeningLimits } from './opening-limits.ts'

/** The window is counted in so many slots; it covers between ten and eleven of them, never less than was promised. */
const SLOTS = 10

const SLOT = 'to_timestamp(floor(extract(epoch FROM now()) / $1::numeric) * $1::numeric)'

export async function readPressure(transaction: Books, campaign: string, { window }: OpeningLimits): Promise<Pressure> {
  const { rows } = await transaction.query<Record<'campaign' | 'everywhere' | 'unanswered', number>>(
    `SELECT coalesce(sum(freely + by_work + by_wait) FILTER (WHERE campaign_id = $2), 0)::int AS campaign,
       coalesce(sum(freely + by_work + by_wait), 0)::int AS everywhere,
       greatest(0, coalesce(sum(turned_away - by_work - by_wait), 0))::int AS unanswered
     FROM openings WHERE slot >= ${SLOT} - $1::numeric * ${SLOTS} * interval '1 second'`,
    [window / SLOTS, campaign],
  )
  return rows[0] ?? { campaign: 0, everywhere: 0, unanswered: 0 }
}

/** A form that waits and is told to wait longer was turned away once already, when it came without a proof. */
export async function countOpening(
  transaction: Books,
  { campaign, proof, isOpen }: { campaign: string; proof: Proof; isOpen: boolean },
  { window }: OpeningLimits,
): Promise<void> {
  const opened = (by: Proof): number => (isOpen && proof === by ? 1 : 0)
  const { rows } = await transaction.query<{ is_new: boolean }>(
    `INSERT INTO openings (slot, campaign_id, freely, by_work, by_wait, turned_away)
     VALUES (${SLOT}, $2, $3, $4, $5, $6)
     ON CONFLICT (slot, campaign_id) DO UPDATE SET freely = openings.freely + excluded.freely,
       by_work = openings.by_work + excluded.by_work, by_wait = openings.by_wait + excluded.by_wait,
       turned_away = openings.turned_away + excluded.turned_away
     RETURNING xmax = 0 AS is_new`,
    [window / SLOTS, campaign, opened('none'), opened('work'), opened('wait'), !isOpen && proof === 'none' ? 1 : 0],
  )
  if (rows[0]?.is_new === true) await forgetTheOld(transaction)
}

/** True for one caller in each slot. */
export async function markTold(transaction: Books, campaign: string, { window }: OpeningLimits): Promise<boolean> {
  const { rowCount } = await transaction.query(
    `UPDATE openings SET is_told = true WHERE slot = ${SLOT} AND campaign_id = $2 AND NOT is_told`,
    [window / SLOTS, campaign],
  )
  return rowCount === 1
}

async function forgetTheOld(transaction: Books): Promise<void> {
  await transaction.query(`DELETE FROM openings WHERE slot < now() - interval '1 day'`)
  await transaction.query(`DELETE FROM opening_forms WHERE seen_at < now() - interval '1 day'`)
}
