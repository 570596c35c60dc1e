import type { Books } from '../donations/books.ts'
import { enqueueAlarmMail } from '../work/enqueue-alarm-mail.ts'
import type { AlarmKind } from './alarm.ts'

export type Alarm = {
  kind: AlarmKind
  /** Our id or Stripe's of what it is about; one alarm of a kind is open for a subject at a time. */
  subject: string
  donation?: string | null
  subscription?: string | null
  /** A code, never a sentence, and nothing about a donor. */
  reason?: string | null
  /** What our books say and what Stripe says, where they differ. */
  ours?: object | null
  theirs?: object | null
}

/**
 * Tells staff of something they must look at: a row in the admin, and one mail. Call it in the transaction of what it
 * tells of. Raised again while it is open, it is the same alarm, counted, and no second mail. True when it is new.
 */
export async function raiseAlarm(transaction: Books, alarm: Alarm): Promise<boolean> {
  const { kind, subject, donation = null, subscription = null, reason = null, ours = null, theirs = null } = alarm
  const { rows } = await transaction.query<{ id: string; times: string }>(
    `INSERT INTO alarms (kind, subject, donation_id, subscription_id, reason, ours, theirs, times, last_raised_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, 1, now())
     ON CONFLICT (kind, subject) WHERE dealt_with_at IS NULL
     DO UPDATE SET times = alarms.times + 1, last_raised_at = now(), reason = excluded.reason, ours = excluded.ours,
       theirs = excluded.theirs, updated_at = now()
     RETURNING id, times`,
    [kind, subject, donation, subscription, reason, ours, theirs],
  )
  const raised = rows[0]
  if (raised === undefined || Number(raised.times) !== 1) return false
  await enqueueAlarmMail(transaction, raised.id)
  return true
}
