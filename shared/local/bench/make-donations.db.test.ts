import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { copyDatabase, type DatabaseCopy } from '../testing/copy-database.ts'
import { makeDonations } from './make-donations.ts'

const COUNT = 3000
const SEED = 11

let copy: DatabaseCopy
let client: pg.Client

beforeAll(async () => {
  copy = await copyDatabase(inject('ground').untouchedUrl)
  await makeDonations({ databaseUrl: copy.url, to: COUNT, seed: SEED })
  client = new pg.Client({ connectionString: copy.url })
  await client.connect()
})

afterAll(async () => {
  await client.end()
  await copy.drop()
})

async function count(statement: string): Promise<number> {
  const { rows } = await client.query<{ count: string }>(`SELECT count(*) FROM (${statement}) AS found`)
  return Number(rows[0]?.count)
}

const MADE = `request_hash = md5(attempt || 'hash')`

describe('the donations that are made for measurements', () => {
  it('are as many as were asked for, in every state but one nobody stays in', async () => {
    expect(await count(`SELECT FROM donations WHERE ${MADE}`)).toBe(COUNT)
    expect(await count(`SELECT DISTINCT state FROM donations WHERE ${MADE}`)).toBeGreaterThanOrEqual(8)
    expect(await count(`SELECT DISTINCT origin FROM donations WHERE ${MADE}`)).toBe(3)
    expect(await count(`SELECT DISTINCT currency FROM donations WHERE ${MADE}`)).toBe(6)
  })

  it('add up: fee and net of each are those of its bookings', async () => {
    const differing = `
      SELECT donations.id FROM donations JOIN donation_bookings ON donation_id = donations.id
      WHERE ${MADE} GROUP BY donations.id
      HAVING donations.fee <> sum(donation_bookings.fee) OR donations.net <> sum(donation_bookings.net)`
    expect(await count(`SELECT FROM donation_bookings`)).toBeGreaterThan(COUNT / 2)
    expect(await count(differing)).toBe(0)
  })

  it('have a history that ends in the state they are in, by moves that are allowed', async () => {
    const steps = `FROM donation_history JOIN donations ON donations.id = donation_id WHERE ${MADE}`
    const illegal = `SELECT donation_id ${steps} AND from_state IS NOT NULL
      AND NOT donation_may_follow(from_state::text, to_state::text)`
    const last = `SELECT DISTINCT ON (donation_id) donation_id, to_state::text, state::text ${steps}
      AND to_state IS NOT NULL ORDER BY donation_id, donation_history.created_at DESC`
    expect(await count(illegal)).toBe(0)
    expect(await count(last)).toBe(COUNT)
    expect(await count(`SELECT FROM (${last}) AS ended WHERE to_state <> state`)).toBe(0)
  })

  it('charge a monthly gift what was agreed', async () => {
    const charges = `SELECT donations.id FROM donations JOIN subscriptions ON subscriptions.id = subscription_id WHERE ${MADE}`
    expect(await count(charges)).toBeGreaterThan(COUNT / 6)
    const differing = `${charges} AND (donations.amount, donations.currency)
      IS DISTINCT FROM (subscriptions.amount, subscriptions.currency)`
    expect(await count(differing)).toBe(0)
  })

  it('are the same again from the same seed', async () => {
    await expect(makeDonations({ databaseUrl: copy.url, to: 10, seed: SEED })).rejects.toThrow('duplicate key')
  })
})
