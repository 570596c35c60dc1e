import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { makeDonations } from '../../../shared/local/bench/make-donations.ts'
import { copyDatabase, type DatabaseCopy } from '../../../shared/local/testing/copy-database.ts'
import { openBooks, type BooksPool } from '../donations/books.ts'
import { emptyBooks } from '../reconciliation/trial/gifts.ts'
import { EXPORT_COLUMNS, showRow, type ExportRow } from './export-columns.ts'
import { parseExport, type ExportOrder } from './export-order.ts'
import { nameCampaigns } from './name-campaigns.ts'
import { openDonationRows } from './read-donation-rows.ts'

let copy: DatabaseCopy
let books: BooksPool

beforeAll(async () => {
  copy = await copyDatabase(inject('ground').untouchedUrl)
  books = openBooks({ url: copy.url, name: 'test-exports', max: 3 })
  // Gifts of other tests.
  await emptyBooks({ books })
  await makeDonations({ databaseUrl: copy.url, to: 2500, seed: 21 })
})

afterAll(async () => {
  await books.end()
  await copy.drop()
})

function order(query = ''): ExportOrder {
  const parsed = parseExport(new URLSearchParams(`format=csv&by=created&${query}`))
  if (parsed.outcome !== 'understood') throw new Error(parsed.parameter)
  return parsed.order
}

async function readAll(query = ''): Promise<{ count: number; rows: ExportRow[] }> {
  const opened = await openDonationRows(books, order(query))
  const rows: ExportRow[] = []
  for await (const batch of opened.batches()) rows.push(...batch)
  return { count: opened.count, rows }
}

async function count(condition: string): Promise<number> {
  const { rows } = await books.query<{ count: string }>(`SELECT count(*) FROM donations WHERE ${condition}`)
  return Number(rows[0]?.count)
}

async function openTransactions(): Promise<number> {
  const { rows } = await books.query<{ count: string }>(
    `SELECT count(*) FROM pg_stat_activity WHERE application_name = 'test-exports' AND xact_start < query_start`,
  )
  return Number(rows[0]?.count)
}

const at = (name: string): number => EXPORT_COLUMNS.findIndex((column) => column.name === name)

describe('the rows of an export', () => {
  it('are all there are, oldest first, each once', async () => {
    const { count: counted, rows } = await readAll()
    expect(counted).toBe(await count('true'))
    expect(new Set(rows.map((row) => row[at('id')])).size).toBe(counted)
    const moments = rows.map((row) => row[at('createdAt')] ?? '')
    expect(moments).toEqual(moments.toSorted())
  })

  it('are those of the days in Paris, both included, of the states and the origin that were asked for', async () => {
    const { rows: days } = await books.query<{ day: string }>(
      `SELECT DISTINCT to_char(paid_at AT TIME ZONE 'Europe/Paris', 'YYYY-MM-DD') AS day FROM donations
       WHERE paid_at IS NOT NULL ORDER BY day`,
    )
    const [from, to] = [days[10]?.day ?? '', days[30]?.day ?? '']
    const { rows, count: counted } = await readAll(`from=${from}&to=${to}&by=paid&state=succeeded&origin=form`)
    const expected = await count(
      `(paid_at AT TIME ZONE 'Europe/Paris')::date BETWEEN '${from}' AND '${to}' AND state = 'succeeded' AND origin = 'form'`,
    )
    expect(expected).toBeGreaterThan(5)
    expect([counted, rows.length]).toEqual([expected, expected])
    expect(rows.every((row) => (row[at('paidDay')] ?? '') >= from && (row[at('paidDay')] ?? '') <= to)).toBe(true)
  })

  it('are of one moment: what is written while they are read is not among them', async () => {
    const opened = await openDonationRows(books, order())
    const before = opened.count
    await books.query(
      `INSERT INTO donations (state, amount, currency, campaign_id, livemode, attempt, request_hash, token)
       SELECT 'created', 500, 'EUR', id, false, md5(random()::text), 'x', md5(random()::text) FROM campaigns LIMIT 1`,
    )
    let read = 0
    for await (const batch of opened.batches()) read += batch.length
    expect(read).toBe(before)
    expect((await readAll()).count).toBe(before + 1)
  })

  it('let go of their transaction when they are read, left, or never begun', async () => {
    await readAll()
    const left = await openDonationRows(books, order())
    for await (const batch of left.batches()) if (batch.length > 0) break
    const unread = await openDonationRows(books, order())
    expect(await openTransactions()).toBe(1)
    await unread.abandon()
    expect(await openTransactions()).toBe(0)
    // And the connections can be used again: there are three.
    await Promise.all([1, 2, 3, 4].map(() => readAll('state=refunded')))
  })

  it('write nothing, whatever the transaction is told', async () => {
    const seen: pg.PoolClient[] = []
    const spied = { ...books, query: books.query.bind(books), end: books.end.bind(books), connect: () => connect(seen) }
    const opened = await openDonationRows(spied, order())
    await expect(seen[0]?.query('DELETE FROM alarms')).rejects.toThrow('read-only transaction')
    await opened.abandon()
  })
})

async function connect(seen: pg.PoolClient[]): Promise<pg.PoolClient> {
  const client = await books.connect()
  seen.push(client)
  return client
}

describe('a row of an export', () => {
  it('is in the words of the reader, and its amounts are decimals of their own currency', async () => {
    const { rows } = await readAll('currency=JPY&state=partly_refunded&state=succeeded')
    const campaigns = await nameCampaigns(books, 'ru')
    const raw = rows.find((row) => row[at('settled')] !== null) ?? []
    const shown = showRow(raw, { language: 'ru', campaigns })
    expect(shown[at('amount')]).toBe(raw[at('amount')])
    expect(shown[at('settled')]).toBe(((Number(raw[at('settled')]) || 0) / 100).toFixed(2))
    expect(['Оплачено', 'Возвращено частично']).toContain(shown[at('state')])
    expect([...campaigns.values()]).toContain(shown[at('campaign')])
  })

  it('holds nothing that opens a donor’s page or tells one donor from another', async () => {
    const { rows: secrets } = await books.query<Record<string, string>>(
      'SELECT token, attempt AS mark, request_hash FROM donations WHERE length(token) = 32 LIMIT 500',
    )
    const { rows } = await readAll()
    const cells = new Set(rows.flat())
    const found = secrets.flatMap((row) => Object.values(row)).filter((secret) => cells.has(secret))
    expect(secrets.length).toBe(500)
    expect(found).toEqual([])
  })
})
