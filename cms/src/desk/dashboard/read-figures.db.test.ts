import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { makeDonations } from '../../../../shared/local/bench/make-donations.ts'
import { copyDatabase, type DatabaseCopy } from '../../../../shared/local/testing/copy-database.ts'
import { openBooks, type BooksPool } from '../../donations/books.ts'
import { emptyBooks } from '../../reconciliation/trial/gifts.ts'
import { readFigures } from './read-figures.ts'

let copy: DatabaseCopy
let books: BooksPool

beforeAll(async () => {
  copy = await copyDatabase(inject('ground').untouchedUrl)
  books = openBooks({ url: copy.url, name: 'test-figures', max: 3 })
  // Gifts of other tests, some of them of days to come.
  await emptyBooks({ books })
  await makeDonations({ databaseUrl: copy.url, to: 4000, seed: 31 })
})

afterAll(async () => {
  await books.end()
  await copy.drop()
})

async function one(statement: string): Promise<number> {
  const { rows } = await books.query<{ value: string | null }>(`SELECT (${statement})::text AS value`)
  return Number(rows[0]?.value)
}

const SINCE = `((now() AT TIME ZONE 'Europe/Paris')::date - 89)`
const PAID = `paid_at IS NOT NULL AND state <> 'needs_care' AND (paid_at AT TIME ZONE 'Europe/Paris')::date >= ${SINCE}`

describe('the figures of the dashboard', () => {
  it('are those of the books', async () => {
    const { total, net, fees, attempts, days } = await readFigures(books, { livemode: false, now: new Date() })
    expect(total.gifts).toBeGreaterThan(100)
    expect(total.gifts).toBe(await one(`SELECT count(*) FROM donations WHERE ${PAID}`))
    expect(total.settled).toBe(await one(`SELECT sum(settled_amount) FROM donations WHERE ${PAID}`))
    expect(fees).toBe(await one(`SELECT sum(fee) FROM donations WHERE ${PAID}`))
    expect(net).toBe(await one(`SELECT sum(net) FROM donations WHERE ${PAID}`))
    expect(days.reduce((sum, { gifts }) => sum + gifts, 0)).toBe(total.gifts)
    const failed = `SELECT count(*) FROM donations WHERE state = 'failed'
      AND (created_at AT TIME ZONE 'Europe/Paris')::date >= ${SINCE}`
    expect(attempts).toEqual({ paid: total.gifts, failed: await one(failed) })
  })

  it('part the books by campaign, by kind and by currency as the books themselves do', async () => {
    const { campaigns, kinds, currencies } = await readFigures(books, { livemode: false, now: new Date() })
    const { rows } = await books.query<{ kind: string; name: string; gifts: string; settled: string; amount: string }>(
      `SELECT kind, name, count(*) AS gifts, sum(settled_amount) AS settled, sum(amount) AS amount
       FROM donations, LATERAL (VALUES ('campaign', campaign_id::text), ('currency', currency::text),
         ('kind', CASE WHEN subscription_id IS NULL THEN 'once' ELSE 'monthly' END)) AS part (kind, name)
       WHERE ${PAID} GROUP BY kind, name`,
    )
    const inBooks = (kind: string) =>
      Object.fromEntries(
        rows
          .filter((row) => row.kind === kind)
          .map(({ name, gifts, settled, amount }) => [name, [gifts, settled, amount].map(Number)]),
      )
    const [byCampaign, byKind, byCurrency] = [inBooks('campaign'), inBooks('kind'), inBooks('currency')]
    expect(Object.keys(byCurrency).length).toBeGreaterThan(1)
    for (const { campaign, gifts, settled } of campaigns)
      expect([gifts, settled]).toEqual(byCampaign[campaign]?.slice(0, 2))
    for (const kind of ['once', 'monthly'] as const)
      expect([kinds[kind].gifts, kinds[kind].settled]).toEqual(byKind[kind]?.slice(0, 2))
    expect(Object.fromEntries(currencies.map((sum) => [sum.currency, [sum.gifts, sum.settled, sum.amount]]))).toEqual(
      byCurrency,
    )
  })

  it('never mix trial gifts with real ones', async () => {
    const { total, attempts } = await readFigures(books, { livemode: true, now: new Date() })
    expect([total.gifts, attempts.failed]).toEqual([0, 0])
  })

  it('take refunds, disputes and fees from the net alone, and leave out what was settled in another currency', async () => {
    const now = new Date('2026-04-10T12:00:00Z')
    const put = (state: string, money: { settled: number; fee: number; net: number; currency?: string }) =>
      books.query(
        `INSERT INTO donations (state, amount, currency, campaign_id, livemode, attempt, request_hash, token, paid_at,
           created_at, settled_amount, fee, net, settled_currency, care_reason)
         SELECT $1::enum_donations_state, 9000, 'EUR', id, true, md5(random()::text), 'x', md5(random()::text), $2, $2, $3,
           $4, $5, $6, CASE $1 WHEN 'needs_care' THEN 'amount_differs'::enum_donations_care_reason END
         FROM campaigns LIMIT 1`,
        [state, now, money.settled, money.fee, money.net, money.currency ?? 'EUR'],
      )
    await put('succeeded', { settled: 10_000, fee: 150, net: 9850 })
    await put('partly_refunded', { settled: 5000, fee: 90, net: 3910 })
    await put('disputed', { settled: 4000, fee: 1580, net: -1580 })
    await put('succeeded', { settled: 7777, fee: 77, net: 7700, currency: 'CHF' })
    await put('needs_care', { settled: 3333, fee: 33, net: 3300 })
    const { total, fees, net, unbooked, thisMonth } = await readFigures(books, { livemode: true, now })
    expect({ total, fees, net, unbooked }).toEqual({
      total: { gifts: 4, settled: 19_000 },
      fees: 1820,
      net: 12_180,
      unbooked: 0,
    })
    expect(thisMonth).toMatchObject({ gifts: 4, settled: 19_000, fees: 1820, net: 12_180 })
  })

  it('put a gift of half an hour before midnight in Paris on that day', async () => {
    const put = (moment: string) =>
      books.query(
        `INSERT INTO donations (state, amount, currency, campaign_id, livemode, attempt, request_hash, token, paid_at,
           created_at)
         SELECT 'succeeded', 500, 'EUR', id, true, md5(random()::text), 'x', md5(random()::text), $1, $1
         FROM campaigns LIMIT 1`,
        [moment],
      )
    await put('2026-07-10T21:30:00Z')
    await put('2026-07-10T22:30:00Z')
    await put('2026-07-11T21:59:59Z')
    const { days, unbooked } = await readFigures(books, { livemode: true, now: new Date('2026-07-11T22:30:00Z') })
    expect(days.slice(-3).map(({ day, gifts }) => [day, gifts])).toEqual([
      ['2026-07-10', 1],
      ['2026-07-11', 2],
      ['2026-07-12', 0],
    ])
    expect(unbooked).toBe(3)
  })
})
