import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { makeDonations } from '../../../../shared/local/bench/make-donations.ts'
import { copyDatabase, type DatabaseCopy } from '../../../../shared/local/testing/copy-database.ts'
import { openBooks, type BooksPool } from '../../donations/books.ts'
import { emptyBooks } from '../../reconciliation/trial/gifts.ts'
import { readFigures } from './read-figures.ts'

let copy: DatabaseCopy
let books: BooksPool

beforeAll(async () => {
  copy = await copyDatabase(inject('ground').databaseUrl)
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

  it('never mix trial gifts with real ones', async () => {
    const { total, attempts } = await readFigures(books, { livemode: true, now: new Date() })
    expect([total.gifts, attempts.failed]).toEqual([0, 0])
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
