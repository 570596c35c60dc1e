import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { inTransaction } from '../donations/books.ts'
import { writeDonation } from '../donations/trial/write-donation.ts'
import { openTrial, type Trial } from '../payments/trial/gifts.ts'
import { createSubscription } from '../subscriptions/create-subscription.ts'
import { findStuck } from './find-stuck.ts'
import { emptyBooks, openAlarms } from './trial/gifts.ts'

let trial: Trial
beforeAll(() => {
  trial = openTrial()
})
afterAll(() => trial.close())
beforeEach(() => emptyBooks(trial))

/** Writes what waits since `age` (an interval of PostgreSQL's), and gives what an alarm would call it. */
type Waiting = (age: string) => Promise<string>

async function donation(change: string, age?: string): Promise<string> {
  const { id } = await writeDonation(trial.books, inject('ground').campaign)
  await trial.books.query(`UPDATE donations SET ${change} WHERE id = $1`, age === undefined ? [id] : [id, age])
  return id
}

async function refund(state: string, age: string): Promise<string> {
  const of = await donation(`state = 'succeeded', paid_at = now()`)
  const { rows } = await trial.books.query<{ id: string }>(
    `INSERT INTO donation_refunds (donation_id, state, amount, currency, reason, happened_at, created_at)
     VALUES ($1, $2, 100, 'EUR', 'donor_request', now(), now() - $3::interval) RETURNING id`,
    [of, state, age],
  )
  return rows[0]?.id ?? ''
}

async function subscription(state: string, age: string): Promise<string> {
  const { campaign } = inject('ground')
  const gift = { amount: 2000, currency: 'EUR', campaign, locale: 'fr', livemode: false } as const
  const id = await inTransaction(trial.books, (transaction) =>
    createSubscription(transaction, { ...gift, consentVersion: null, taxCountry: null }),
  )
  await trial.books.query(`UPDATE subscriptions SET state = $2, next_charge_at = now() - $3::interval WHERE id = $1`, [
    id,
    state,
    age,
  ])
  return id
}

async function event(age: string): Promise<string> {
  const id = `evt_${randomUUID()}`
  await trial.books.query(
    `INSERT INTO payment_events (event, type, livemode, object_kind, object_id, state, attempts, created_at)
     VALUES ($1, 'charge.updated', false, 'payment_intent', 'pi_1', 'received', 0, now() - $2::interval)`,
    [id, age],
  )
  return id
}

const STATE_SINCE = (state: string) => `state = '${state}', created_at = now() - $2::interval`

const CASES: [reason: string, tooLong: string, inTime: string, wait: Waiting][] = [
  ['page_never_closed', '25 hours', '23 hours', (age) => donation(STATE_SINCE('awaiting_payment'), age)],
  ['page_never_closed', '25 hours', '23 hours', (age) => donation(STATE_SINCE('created'), age)],
  ['bank_never_answered', '15 days', '13 days', (age) => donation(STATE_SINCE('processing'), age)],
  ['never_booked', '15 days', '13 days', (age) => donation(`state = 'succeeded', paid_at = now() - $2::interval`, age)],
  ['refund_never_sent', '25 hours', '23 hours', (age) => refund('requested', age)],
  ['refund_never_arrived', '31 days', '29 days', (age) => refund('pending', age)],
  ['charge_overdue', '4 days', '2 days', (age) => subscription('active', age)],
  ['never_ended', '61 days', '59 days', (age) => subscription('past_due', age)],
  ['event_never_worked_through', '13 hours', '11 hours', event],
]

describe('what waits for too long', () => {
  it.each(CASES)('is named: %s after %s, and not after %s', async (reason, tooLong, inTime, wait) => {
    await wait(inTime)
    expect(await findStuck(trial.books)).toBe(0)
    const subject = await wait(tooLong)
    expect(await findStuck(trial.books)).toBe(1)
    expect(await openAlarms(trial.books, 'payment_stuck')).toMatchObject([{ subject, reason }])
  })

  it('is one alarm, however many runs find it', async () => {
    await event('13 hours')
    await findStuck(trial.books)
    await findStuck(trial.books)
    expect(await openAlarms(trial.books, 'payment_stuck')).toHaveLength(1)
  })
})
