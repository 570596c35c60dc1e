import pg from 'pg'
import { drawGifts } from './donations/draw-gifts.ts'
import { WRITE_GIFTS } from './donations/write-gifts.ts'

export type DonationsPlan = {
  databaseUrl: string
  /** Adds those with the numbers from `from` to below `to`. */
  from?: number
  to: number
  /** The same seed makes the same donations. */
  seed: number
}

const BATCH = 48_000

/**
 * Fills the books with donations as they are after three years: gifts once and monthly, by hand, abandoned, failed,
 * refunded and disputed, in several currencies, each with its history and its bookings. The database writes them
 * itself, every constraint and trigger of its own on. Needs a campaign and an account, as the sample content has.
 */
export async function makeDonations({ databaseUrl, from = 0, to, seed }: DonationsPlan): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    for (let first = from; first < to; first += BATCH) {
      const last = Math.min(first + BATCH, to) - 1
      await client.query('BEGIN')
      await client.query(drawGifts({ first, last, count: to, seed }))
      for (const statement of WRITE_GIFTS) await client.query(statement)
      await client.query('COMMIT')
    }
    // As the database does by itself after a while: a measurement must not depend on whether it has.
    for (const table of TABLES) await client.query(`VACUUM (ANALYZE) ${table}`)
  } finally {
    await client.end()
  }
}

const TABLES = [
  'subscriptions',
  'donations',
  'donation_refunds',
  'donation_disputes',
  'donation_bookings',
  'donation_history',
] as const
