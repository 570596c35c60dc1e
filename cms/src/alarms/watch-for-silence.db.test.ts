import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { openBooks, type BooksPool } from '../donations/books.ts'
import { enterDonation } from '../donations/enter-donation.ts'
import type { DonationEntry } from '../donations/parse-entry.ts'
import { writeDonation } from '../donations/trial/write-donation.ts'
import { lastWebhookAt } from '../payments/notices/last-webhook-at.ts'
import { beat } from '../work/heartbeat.ts'
import { watchForSilence } from './watch-for-silence.ts'

const HOURS = 72

let books: BooksPool
beforeAll(() => {
  books = openBooks({ url: inject('ground').databaseUrl, name: 'campaign-trial', max: 4 })
})
afterAll(() => books.end())

/** Awake and open for a week, not one gift, no alarm. */
beforeEach(async () => {
  await books.query(`UPDATE campaigns SET giving = 'open' WHERE id = $1`, [inject('ground').campaign])
  await books.query(`DELETE FROM alarms WHERE kind = 'silence'`)
  await books.query(`UPDATE donations SET paid_at = now() - interval '30 days' WHERE paid_at IS NOT NULL`)
  await beat(books, new Date())
  await books.query(
    `UPDATE pgboss.watch SET awake_since = now() - interval '7 days', open_since = now() - interval '7 days'`,
  )
})

const watch = () => watchForSilence(books, HOURS)

async function openAlarms(): Promise<number> {
  const { rows } = await books.query(
    `SELECT FROM alarms WHERE kind = 'silence' AND dealt_with_at IS NULL AND times = 1`,
  )
  return rows.length
}

/** A gift through the form that was paid so many hours ago. */
async function paidGift(hoursAgo: number): Promise<void> {
  const { id } = await writeDonation(books, inject('ground').campaign)
  await books.query(
    `UPDATE donations SET state = 'succeeded', paid_at = now() - make_interval(hours => $2) WHERE id = $1`,
    [id, hoursAgo],
  )
}

describe('when nothing is given any more', () => {
  it('somebody is told, once', async () => {
    expect(await watch()).toBe(true)
    expect(await watch()).toBe(false)
    expect(await openAlarms()).toBe(1)
  })

  it('after it was dealt with the hours begin anew', async () => {
    await watch()
    await books.query(`UPDATE alarms SET dealt_with_at = now() - interval '71 hours' WHERE kind = 'silence'`)
    expect(await watch()).toBe(false)
    await books.query(`UPDATE alarms SET dealt_with_at = now() - interval '73 hours' WHERE kind = 'silence'`)
    expect(await watch()).toBe(true)
  })

  it('a gift does not close the alarm: somebody is to know that it was quiet', async () => {
    await watch()
    await paidGift(0)
    await watch()
    expect(await openAlarms()).toBe(1)
  })
})

describe('it is no silence', () => {
  it('while gifts come', async () => {
    await paidGift(71)
    expect(await watch()).toBe(false)
    await books.query(
      `UPDATE donations SET paid_at = now() - interval '73 hours' WHERE paid_at > now() - interval '72 hours'`,
    )
    expect(await watch()).toBe(true)
  })

  it('while no campaign takes any, nor in the hours after one is opened', async () => {
    await books.query(`UPDATE campaigns SET giving = 'paused'`)
    expect(await watch()).toBe(false)
    await books.query(`UPDATE campaigns SET giving = 'open'`)
    expect(await watch()).toBe(false)
    await books.query(`UPDATE pgboss.watch SET open_since = now() - interval '73 hours'`)
    expect(await watch()).toBe(true)
  })

  it('in the hours after everything was down', async () => {
    await books.query(`UPDATE pgboss.watch SET seen_at = now() - interval '1 hour'`)
    await beat(books, new Date())
    expect(await watch()).toBe(false)
  })

  it('but a new version that takes minutes is no such break', async () => {
    await books.query(`UPDATE pgboss.watch SET seen_at = now() - interval '5 minutes'`)
    await beat(books, new Date())
    expect(await watch()).toBe(true)
  })

  it('where nobody wants to be told', async () => {
    expect(await watchForSilence(books, 0)).toBe(false)
  })
})

it('a gift entered by hand does not show that the form works', async () => {
  const { rows } = await books.query<{ id: string }>('SELECT id FROM users LIMIT 1')
  const entry: DonationEntry = {
    attempt: randomUUID(),
    amount: 5000,
    currency: 'EUR',
    method: 'transfer',
    receivedOn: new Date().toISOString().slice(0, 10),
    campaign: inject('ground').campaign,
    taxCountry: null,
    reference: 'R1',
    requestHash: 'trial',
  }
  const entered = await enterDonation(books, entry, { livemode: false, by: rows[0]?.id ?? '' })
  expect(entered.outcome).toBe('entered')
  expect(await watch()).toBe(true)
})

it('the desk is told when Stripe was last heard of', async () => {
  await books.query('DELETE FROM payment_events')
  expect(await lastWebhookAt(books)).toBeNull()
  await books.query(
    `INSERT INTO payment_events (event, type, livemode, state, attempts, created_at)
     VALUES ('evt_last', 'charge.updated', false, 'ignored', 0, '2026-11-22T10:00:00Z')`,
  )
  expect(await lastWebhookAt(books)).toEqual(new Date('2026-11-22T10:00:00Z'))
})
