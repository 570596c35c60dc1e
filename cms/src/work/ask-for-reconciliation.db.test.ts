import { afterAll, beforeAll, beforeEach, expect, inject, it } from 'vitest'
import { openBooks, type BooksPool } from '../donations/books.ts'
import { writeDonation } from '../donations/trial/write-donation.ts'
import { askForNightlyReconciliation } from './ask-for-reconciliation.ts'

let books: BooksPool
beforeAll(async () => {
  books = openBooks({ url: inject('ground').databaseUrl, name: 'campaign-trial', max: 8 })
  await writeDonation(books, inject('ground').campaign)
})
afterAll(() => books.end())
beforeEach(async () => {
  await books.query('DELETE FROM reconciliations')
  await books.query(`DELETE FROM pgboss.job WHERE name = 'reconcile'`)
})

/** Asked by several workers at once, and again: how many runs are queued. */
async function askOften(): Promise<number> {
  for (let round = 0; round < 2; round += 1) {
    await Promise.all(Array.from({ length: 5 }, () => askForNightlyReconciliation(books)))
  }
  const { rows } = await books.query(`SELECT FROM pgboss.job WHERE name = 'reconcile'`)
  return rows.length
}

async function ranAt(moment: string): Promise<void> {
  await books.query(`INSERT INTO reconciliations (state, cause, started_at) VALUES ('done', 'schedule', ${moment})`)
}

it('each night one reconciliation is queued, however many workers ask', async () => {
  await ranAt(`now() - interval '25 hours'`)
  expect(await askOften()).toBe(1)
})

it('not a second one after it ran', async () => {
  await ranAt(`now()`)
  expect(await askOften()).toBe(0)
})

it('a run that staff asked for does not stand for the nightly one', async () => {
  await ranAt(`now() - interval '25 hours'`)
  await books.query(`INSERT INTO reconciliations (state, cause, started_at) VALUES ('done', 'staff', now())`)
  expect(await askOften()).toBe(1)
})

it('the first is due in the night after the first donation, not at once', async () => {
  const { rows } = await books.query<{ early: boolean }>(
    `SELECT min(created_at) < date_trunc('day', now() - interval '3 hours', 'UTC') + interval '3 hours' AS early FROM donations`,
  )
  expect(await askOften()).toBe(rows[0]?.early === true ? 1 : 0)
})
