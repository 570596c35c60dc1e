import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { inTransaction, openBooks, type BooksPool } from './books.ts'
import { findDonation } from './find-donation.ts'
import { writeDonation } from './trial/write-donation.ts'

let books: BooksPool
let id: string

beforeAll(async () => {
  books = openBooks({ url: inject('ground').databaseUrl, name: 'campaign-trial', max: 2 })
  id = await newDonation()
})
afterAll(() => books.end())

async function newDonation(): Promise<string> {
  return (await writeDonation(books, inject('ground').campaign)).id
}

describe('the database itself refuses', () => {
  it.each([
    ['to change the history', 'UPDATE donation_history SET reason = $2 WHERE donation_id = $1', 'only ever added to'],
    [
      'to shorten the history',
      'DELETE FROM donation_history WHERE donation_id = $1 OR reason = $2',
      'only ever added to',
    ],
    ['to change an amount', 'UPDATE donations SET amount = 1, request_hash = $2 WHERE id = $1', 'does not change'],
    [
      'to change a currency',
      `UPDATE donations SET currency = 'USD', request_hash = $2 WHERE id = $1`,
      'does not change',
    ],
    [
      'to give test money out as real',
      'UPDATE donations SET livemode = true, request_hash = $2 WHERE id = $1',
      'does not change',
    ],
    ['to give a donation another token', 'UPDATE donations SET token = $2 WHERE id = $1', 'does not change'],
    ['to forget a donation', 'DELETE FROM donations WHERE id = $1 OR request_hash = $2', 'only ever added to'],
    [
      'a paid donation without a moment',
      `UPDATE donations SET state = 'succeeded', request_hash = $2 WHERE id = $1`,
      'donations_paid_has_moment',
    ],
    [
      'a doubt without a reason',
      `UPDATE donations SET state = 'needs_care', request_hash = $2 WHERE id = $1`,
      'donations_care_has_reason',
    ],
    [
      'a fee without a currency',
      'UPDATE donations SET fee = 1, net = 4999, request_hash = $2 WHERE id = $1',
      'donations_fee_has_currency',
    ],
    [
      'a fee of half a cent',
      `UPDATE donations SET fee = 0.5, net = 1, settled_currency = 'EUR', request_hash = $2 WHERE id = $1`,
      'donations_fee_is_minor_units',
    ],
    [
      'a state that there is not',
      `UPDATE donations SET state = 'gone', request_hash = $2 WHERE id = $1`,
      'invalid input value',
    ],
  ])('%s', async (_, statement, reason) => {
    const before = await findDonation(books, 'id', id)
    await expect(books.query(statement, [id, randomUUID()])).rejects.toThrow(reason)
    expect(await findDonation(books, 'id', id)).toEqual(before)
  })

  it('to empty the history', async () => {
    await expect(books.query('TRUNCATE donation_history')).rejects.toThrow('only ever added to')
  })

  it('but not what may change', async () => {
    await books.query(`UPDATE donations SET asked_at = now(), stripe_session = $2 WHERE id = $1`, [id, `cs_${id}`])
    expect((await findDonation(books, 'id', id))?.stripeSession).toBe(`cs_${id}`)
  })

  it.each(['stripe_session', 'stripe_payment_intent'])('to give two donations the same %s', async (column) => {
    const other = await newDonation()
    await books.query(`UPDATE donations SET ${column} = $2 WHERE id = $1`, [id, `one-${id}`])
    await expect(
      books.query(`UPDATE donations SET ${column} = $2 WHERE id = $1`, [other, `one-${id}`]),
    ).rejects.toThrow('duplicate key')
  })
})

describe('of what money did, the database itself refuses', () => {
  let paid: string
  beforeAll(async () => {
    paid = await newDonation()
    const rows = [
      `UPDATE donations SET state = 'succeeded', paid_at = now(), subscription_id = NULL WHERE id = $1`,
      `INSERT INTO donation_refunds (donation_id, state, amount, currency, reason, happened_at, stripe_refund)
       VALUES ($1, 'pending', 100, 'EUR', 'mistake', now(), concat('re_', $1::uuid))`,
      `INSERT INTO donation_bookings
         (donation_id, kind, amount, fee, net, currency, stripe_balance_transaction, booked_at)
       VALUES ($1, 'charge', 5000, 100, 4900, 'EUR', concat('txn_', $1::uuid), now())`,
    ]
    for (const row of rows) await books.query(row, [paid])
  })

  it.each([
    ['that money which came was never paid', `UPDATE donations SET state = 'failed' WHERE id = $1`, 'may not follow'],
    [
      'that it was only ever expected',
      `UPDATE donations SET state = 'awaiting_payment' WHERE id = $1`,
      'may not follow',
    ],
    ['that more went back than came', 'UPDATE donations SET refunded = 5001 WHERE id = $1', 'returned_was_given'],
    ['that less than nothing went back', 'UPDATE donations SET refunded = -1 WHERE id = $1', 'is_not_negative'],
    ['another country', `UPDATE donations SET tax_country = 'DE' WHERE id = $1`, 'does not change'],
    ['another origin', `UPDATE donations SET origin = 'subscription' WHERE id = $1`, 'does not change'],
    ['another amount of a refund', 'UPDATE donation_refunds SET amount = 1 WHERE donation_id = $1', 'does not change'],
    [
      'a refund that is another at Stripe',
      `UPDATE donation_refunds SET stripe_refund = 're_2' WHERE donation_id = $1`,
      'does not change',
    ],
    [
      'another amount of a booking',
      'UPDATE donation_bookings SET fee = 1 WHERE donation_id = $1',
      'only ever added to',
    ],
    ['to forget a booking', 'DELETE FROM donation_bookings WHERE donation_id = $1', 'only ever added to'],
    [
      'a booking that does not add up',
      `INSERT INTO donation_bookings (donation_id, kind, amount, fee, net, currency, stripe_balance_transaction, booked_at)
       VALUES ($1, 'charge', 5000, 100, 4901, 'EUR', 'txn_x', now())`,
      'bookings_add_up',
    ],
  ])('%s', async (_, statement, reason) => {
    await expect(books.query(statement, [paid])).rejects.toThrow(reason)
  })

  it('that what was removed of a donor comes back', async () => {
    await books.query('UPDATE donations SET locale = NULL, consent_version = NULL WHERE id = $1', [paid])
    for (const change of [`locale = 'fr'`, `consent_version = '2026-11-22/fr'`]) {
      await expect(books.query(`UPDATE donations SET ${change} WHERE id = $1`, [paid])).rejects.toThrow(
        'does not change',
      )
    }
  })
})

describe('a transaction', () => {
  it('that fails leaves nothing behind, and the connection is good for the next', async () => {
    for (let at = 0; at < 5; at += 1) {
      const failing = inTransaction(books, async (transaction) => {
        await transaction.query('UPDATE donations SET asked_at = NULL WHERE id = $1', [id])
        await transaction.query('SELECT 1/0')
      })
      await expect(failing).rejects.toThrow('division by zero')
    }
    const { rows } = await books.query<{ asked_at: Date | null }>('SELECT asked_at FROM donations WHERE id = $1', [id])
    expect(rows[0]?.asked_at).not.toBeNull()
  })
})
