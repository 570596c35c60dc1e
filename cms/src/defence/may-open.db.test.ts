import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { Proof } from '@campaign/shared/donations/checkout.ts'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { openBooks, type BooksPool } from '../donations/books.ts'
import { mayOpen, type Opening } from './may-open.ts'
import { openingLimits, type OpeningLimits } from './opening-limits.ts'

let books: BooksPool
const limits = openingLimits()

beforeAll(() => {
  books = openBooks({ url: inject('ground').databaseUrl, name: 'campaign-trial', max: 10 })
})
afterAll(() => books.end())
beforeEach(async () => {
  await books.query('TRUNCATE openings, opening_forms')
  await books.query(`DELETE FROM alarms WHERE kind = 'card_testing'`)
})

type Asked = { campaign?: string; attempt?: string; proof?: Proof; within?: OpeningLimits }

const home = randomUUID()
const ask = ({ campaign = home, attempt = randomUUID(), proof = 'none', within = limits }: Asked = {}) =>
  mayOpen(books, { campaign, attempt, proof }, within)

const opened = (openings: Opening[]): number => openings.filter(({ outcome }) => outcome === 'open').length

async function askTimes(times: number, asked: Asked = {}): Promise<Opening[]> {
  const openings: Opening[] = []
  for (let time = 0; time < times; time += 1) openings.push(await ask(asked))
  return openings
}

async function alarms(): Promise<{ subject: string; reason: string; times: number }[]> {
  const { rows } = await books.query<{ subject: string; reason: string; times: number }>(
    `SELECT subject, reason, times::int FROM alarms WHERE kind = 'card_testing'`,
  )
  return rows
}

describe('payment pages are counted', () => {
  it('so that of a hundred forms at the same moment exactly five open one', async () => {
    expect(opened(await Promise.all(Array.from({ length: 100 }, () => ask())))).toBe(5)
  })

  it('for each campaign, and eight for all of them', async () => {
    expect(opened(await askTimes(10))).toBe(5)
    expect(opened(await askTimes(10, { campaign: randomUUID() }))).toBe(3)
    expect(opened(await askTimes(10, { campaign: randomUUID() }))).toBe(0)
  })

  it('with those that work or a wait opened', async () => {
    expect(opened(await askTimes(5, { proof: 'work' }))).toBe(5)
    expect(await ask()).toEqual({ outcome: 'proof_needed', level: 1 })
  })

  it('once a form: the same one sent twenty times at once is one page', async () => {
    const attempt = randomUUID()
    expect(opened(await Promise.all(Array.from({ length: 20 }, () => ask({ attempt }))))).toBe(20)
    expect(opened(await askTimes(10))).toBe(4)
  })

  it('and forgotten once the window has passed', async () => {
    const within = { ...limits, window: 1 }
    expect(opened(await askTimes(10, { within }))).toBe(5)
    await pause(1200)
    expect(opened(await askTimes(10, { within }))).toBe(5)
  })

  it('until the operator expects more of them', async () => {
    expect(opened(await askTimes(50, { within: openingLimits(50) }))).toBe(50)
  })
})

describe('waiting', () => {
  it('lets one through in a minute, however many wait', async () => {
    await askTimes(5)
    const waiting = Array.from({ length: 30 }, () => ask({ proof: 'wait' }))
    expect(opened(await Promise.all(waiting))).toBe(1)
  })

  it('keeps the order of the line: who came later does not pass before', async () => {
    const within = { ...limits, spacing: 0.3 }
    const [first, second, third] = [randomUUID(), randomUUID(), randomUUID()]
    expect((await ask({ attempt: first, proof: 'wait', within })).outcome).toBe('open')
    expect((await ask({ attempt: second, proof: 'wait', within })).outcome).toBe('proof_needed')
    expect((await ask({ attempt: third, proof: 'wait', within })).outcome).toBe('proof_needed')
    await pause(350)
    expect((await ask({ attempt: third, proof: 'wait', within })).outcome).toBe('proof_needed')
    expect((await ask({ attempt: second, proof: 'wait', within })).outcome).toBe('open')
    await pause(350)
    expect((await ask({ attempt: third, proof: 'wait', within })).outcome).toBe('open')
  })

  it('is not held up for good by one who does not come back', async () => {
    const within = { ...limits, spacing: 0.3 }
    await ask({ proof: 'wait', within })
    await ask({ proof: 'wait', within })
    const attempt = randomUUID()
    expect((await ask({ attempt, proof: 'wait', within })).outcome).toBe('proof_needed')
    await pause(650)
    expect((await ask({ attempt, proof: 'wait', within })).outcome).toBe('open')
  })
})

describe('staff are told', () => {
  it('once a minute and campaign, when forms are turned away and do not come back', async () => {
    await askTimes(5 + 9)
    expect(await alarms()).toEqual([])
    await askTimes(60)
    expect(await alarms()).toEqual([{ subject: home, reason: 'forms_without_proof', times: expect.any(Number) }])
    expect((await alarms())[0]?.times).toBeLessThanOrEqual(2)
  })

  it('of nothing while those who are asked for work bring it', async () => {
    for (let donor = 0; donor < 40; donor += 1) {
      const attempt = randomUUID()
      if ((await ask({ attempt })).outcome === 'proof_needed') await ask({ attempt, proof: 'work' })
    }
    expect(await alarms()).toEqual([])
  })
})

it('what is counted is gone after a day', async () => {
  await askTimes(1)
  await ask({ proof: 'wait' })
  await books.query(`UPDATE openings SET slot = slot - interval '25 hours'`)
  await books.query(`UPDATE opening_forms SET seen_at = seen_at - interval '25 hours'`)
  await askTimes(1)
  const { rows } = await books.query(
    `SELECT (SELECT count(*)::int FROM openings) AS openings, (SELECT count(*)::int FROM opening_forms) AS forms`,
  )
  expect(rows).toEqual([{ openings: 1, forms: 1 }])
})
