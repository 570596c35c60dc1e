import { randomUUID } from 'node:crypto'
import type { DonationState } from '@campaign/shared/donations/donation-states.ts'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { openBooks, type BooksPool } from '../donations/books.ts'
import type { BookingKind } from '../donations/money-moves.ts'
import { keepTakings } from './keep-takings.ts'
import { readProgress } from './read-progress.ts'
import { publishCampaignRow } from '../testing/publish-campaign-row.ts'

const HOURS = 60 * 60_000
/** All that is "long ago" below lies before it, in days that are counted. */
const now = Date.UTC(2026, 10, 22, 9)
const longAgo = new Date('2026-11-10T12:00:00Z')

let books: BooksPool
let campaign: string
let treasurer: string
beforeAll(async () => {
  books = openBooks({ url: inject('ground').databaseUrl, name: 'campaign-trial', max: 4 })
  const { rows } = await books.query<{ id: string }>('SELECT id FROM users LIMIT 1')
  treasurer = rows[0]?.id ?? ''
})
afterAll(() => books.end())
beforeEach(async () => {
  campaign = await publishCampaign(4_000_000)
})

async function publishCampaign(goal: number | null, status = 'published'): Promise<string> {
  const id = randomUUID()
  await books.query(`INSERT INTO campaigns (id, title, giving, goal) VALUES ($1, 'Essai', 'open', $2)`, [id, goal])
  await publishCampaignRow(books, { campaign: id, status })
  return id
}

type Gift = {
  cents?: number
  at?: Date
  state?: DonationState
  origin?: 'form' | 'subscription' | 'manual'
  settled?: string | null
  livemode?: boolean
  /** When it was written down; when it was paid where left out. */
  written?: Date
  to?: string
}

/** A gift as it stands in the books once its money has arrived. Amounts in cents of what it was settled in. */
async function give(gift: Gift = {}): Promise<string> {
  const { cents = 10_000, at = longAgo, state = 'succeeded', origin = 'form', settled = 'EUR' } = gift
  const { livemode = false, written = at, to = campaign } = gift
  const id = randomUUID()
  const subscription = origin === 'subscription' ? await subscribe() : null
  await books.query(
    `INSERT INTO donations (id, state, care_reason, origin, method, entered_by_id, amount, currency, campaign_id, attempt,
       request_hash, token, livemode, revision, paid_at, created_at, settled_amount, fee, net, settled_currency,
       subscription_id)
     VALUES ($1::uuid, $2, $3, $4, $5, $6, 777, 'CHF', $7, $1::text, 'x', $1::text, $8, 0, $9, $10, $11, $12, $11, $13, $14)`,
    [
      ...[id, state, state === 'needs_care' ? 'amount_differs' : null, origin],
      ...(origin === 'manual' ? ['cheque', treasurer] : ['card', null]),
      ...[to, livemode, at, written],
      ...(settled === null ? [null, null, null] : [cents, 0, settled]),
      subscription,
    ],
  )
  return id
}

async function subscribe(): Promise<string> {
  const id = randomUUID()
  await books.query(
    `INSERT INTO subscriptions (id, state, amount, currency, campaign_id, livemode, locale)
     VALUES ($1, 'active', 777, 'CHF', $2, false, 'fr')`,
    [id, campaign],
  )
  return id
}

async function book(donation: string, kind: BookingKind, cents: number, at = longAgo): Promise<void> {
  await books.query(
    `INSERT INTO donation_bookings (donation_id, kind, amount, fee, net, currency, stripe_balance_transaction, booked_at,
       created_at)
     VALUES ($1, $2, $3, 0, $3, 'EUR', $4, $5, $5)`,
    [donation, kind, cents, `txn_${randomUUID()}`, at],
  )
}

async function dispute(donation: string, state: 'open' | 'won' | 'lost', at = longAgo): Promise<void> {
  await books.query(
    `INSERT INTO donation_disputes (donation_id, state, amount, currency, reason, stripe_dispute, opened_at, updated_at)
     VALUES ($1, $2, 777, 'CHF', 'fraudulent', $3, $4, $4)`,
    [donation, state, `du_${randomUUID()}`, at],
  )
}

async function progress(of = campaign) {
  const takings = await keepTakings(books, false, () => now)()
  return (await readProgress(books, takings))[of]
}
const raised = async () => (await progress())?.raised.minor ?? null

async function giveTimes(times: number, gift: Gift = {}): Promise<string[]> {
  const ids: string[] = []
  for (let time = 0; time < times; time += 1) ids.push(await give(gift))
  return ids
}

describe('how far a campaign is', () => {
  it('is what reached the account in euros, with its goal and the day', async () => {
    await giveTimes(5, { cents: 12_345 })
    expect(await progress()).toEqual({
      raised: { minor: 60_000, currency: 'EUR' },
      goal: { minor: 4_000_000, currency: 'EUR' },
      asOf: '2026-11-10',
    })
  })

  it('is not said of fewer than five gifts, nor of a campaign that is not published', async () => {
    await giveTimes(4, { cents: 900_000 })
    expect(await progress()).toBeUndefined()
    const draft = await publishCampaign(null, 'draft')
    await giveTimes(5, { to: draft })
    expect(await progress(draft)).toBeUndefined()
  })

  it('may have no goal', async () => {
    campaign = await publishCampaign(null)
    await giveTimes(5)
    expect(await progress()).toMatchObject({ goal: null })
  })

  it('counts gifts entered by hand, and later charges of monthly gifts, which are no further donors', async () => {
    await giveTimes(3)
    await giveTimes(2, { origin: 'subscription' })
    expect(await raised()).toBeNull()
    await giveTimes(2, { origin: 'manual' })
    expect(await raised()).toBe(70_000)
  })

  it.each<[string, Gift]>([
    ['money in another currency of the account', { settled: 'CHF' }],
    ['money of which the bank has not told yet', { settled: null }],
    ['money of the other mode', { livemode: true }],
    ['a payment that failed', { state: 'failed' }],
    ['a payment a person must look at', { state: 'needs_care' }],
  ])('leaves out %s', async (_what, gift) => {
    await giveTimes(5)
    await giveTimes(5, gift)
    expect(await raised()).toBe(50_000)
  })
})

describe('what went back', () => {
  it('is taken off when it was refunded, and put back when the refund failed', async () => {
    const [one = '', other = ''] = await giveTimes(5)
    await book(one, 'refund', -10_000)
    await book(other, 'refund', -5_000)
    expect(await raised()).toBe(35_000)
    await book(one, 'refund_failure', 10_000)
    expect(await raised()).toBe(45_000)
  })

  it('is taken off when a dispute was lost, not while it is open or when it was won', async () => {
    const [open = '', won = '', lost = ''] = await giveTimes(5)
    await dispute(open, 'open')
    await dispute(won, 'won')
    await dispute(lost, 'lost')
    for (const donation of [open, won, lost]) await book(donation, 'dispute', -10_000)
    await book(won, 'dispute_reversal', 10_000)
    expect(await raised()).toBe(40_000)
  })

  it('does not show before a day is over and five more gifts are there', async () => {
    const [one = ''] = await giveTimes(5)
    await book(one, 'refund', -10_000, new Date('2026-11-12T12:00:00Z'))
    expect(await raised()).toBe(50_000)
    await giveTimes(5, { at: new Date('2026-11-13T12:00:00Z') })
    expect(await raised()).toBe(90_000)
  })
})

describe('what is recent', () => {
  it('is left out: gifts, refunds and lost disputes of the last 24 hours and of the day they lie in', async () => {
    const [one = '', other = ''] = await giveTimes(10)
    const before = await progress()
    for (const hours of [0, 5, 23, 24, 32]) {
      const at = new Date(now - hours * HOURS)
      await giveTimes(5, { at, cents: 100_000 })
      await book(one, 'refund', -1_000, at)
    }
    await dispute(other, 'lost', new Date(now - HOURS))
    await book(other, 'dispute', -10_000)
    expect(await progress()).toEqual(before)
    await giveTimes(5, { at: new Date(now - 34 * HOURS) })
    expect(await raised()).toBe(150_000)
  })

  it('is what is written down late, whatever day it bears', async () => {
    await giveTimes(5)
    await giveTimes(5, { origin: 'manual', written: new Date(now - HOURS) })
    expect(await raised()).toBe(50_000)
  })
})

it('what came in is read once in ten minutes, and a failure is not kept', async () => {
  let moment = now
  let asked = 0
  const query = (...of: Parameters<BooksPool['query']>) => {
    asked += 1
    return asked === 1 ? Promise.reject(new Error('away')) : books.query(...of)
  }
  const takings = keepTakings({ query } as Pick<BooksPool, 'query'>, false, () => moment)
  await expect(takings()).rejects.toThrow('away')
  await Promise.all([takings(), takings()])
  expect(asked).toBe(2)
  moment += 10 * 60_000
  await takings()
  expect(asked).toBe(3)
})
