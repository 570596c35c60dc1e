import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { stackUnderTest } from '../../testing/stack-under-test.ts'
import { doTheWork, openForm, sendForm, type Visitor } from './donation-form.ts'
import { giveWithoutScript, giveWithScript } from './donors.ts'
import { tryOutCards } from './machines.ts'
import { startGuarded, type Guarded } from './start-guarded.ts'
import { secondsUntilAlarm } from './watch-for-alarm.ts'

let guarded: Guarded
let database: pg.Client

beforeAll(async () => {
  database = new pg.Client({ connectionString: stackUnderTest().databaseUrl })
  await database.connect()
  guarded = await startGuarded(stackUnderTest())
})
afterAll(async () => {
  await guarded.stop()
  await database.end()
})
beforeEach(async () => {
  await database.query('TRUNCATE openings, opening_forms')
  await database.query(`DELETE FROM alarms WHERE kind = 'card_testing'`)
})

const from = (address: string): Visitor => ({ site: guarded.siteUrl, headers: { 'x-forwarded-for': address } })

async function countPages(): Promise<number> {
  const answer = await fetch(`${stackUnderTest().stripe.controlUrl}/sessions`)
  return ((await answer.json()) as object[]).length
}

describe('machines that try out cards', () => {
  it('get hardly a page at Stripe, staff are told, and people with and without scripts still give', async () => {
    const before = await countPages()
    let isOver = false
    const alarm = secondsUntilAlarm(stackUnderTest().databaseUrl, () => isOver)
    const attack = tryOutCards(guarded.siteUrl, { attempts: 90, milliseconds: 15_000 }).finally(() => (isOver = true))
    await pause(7000)
    const quick = giveWithScript(from('198.51.100.7'))
    const patient = giveWithoutScript(from('203.0.113.7'), 150)
    expect((await quick).proofs).toBeGreaterThan(0)
    await attack
    // One of the donors may still wait: whatever pages there are beside theirs are the machines'.
    expect((await countPages()) - before - 1).toBeLessThanOrEqual(20)
    expect(await alarm).toBeLessThanOrEqual(60)
    expect((await patient).proofs).toBeGreaterThan(0)
  }, 200_000)
})

describe('the control', () => {
  it('without a limit they get dozens', async () => {
    const before = await countPages()
    await tryOutCards(stackUnderTest().siteUrl, { attempts: 90, milliseconds: 4000 })
    expect((await countPages()) - before).toBeGreaterThan(20)
  })
})

describe('a network that sends many forms', () => {
  it('is asked for a proof after six, by the address that a proxy of ours tells, not the one it makes up', async () => {
    const outcomes: string[] = []
    for (let time = 0; time < 8; time += 1) {
      // Those that pass the site are for the CMS to count: here nobody is asked by it.
      await database.query('TRUNCATE openings')
      const visitor = from(`10.9.8.${time}, 192.0.2.${time + 10}`)
      outcomes.push((await sendForm(visitor, await openForm(visitor))).outcome)
    }
    expect(outcomes).toEqual([...Array.from({ length: 6 }, () => 'payment_page'), 'proof_needed', 'proof_needed'])
    await database.query('TRUNCATE openings')
    const neighbour = from('192.0.3.10')
    expect((await sendForm(neighbour, await openForm(neighbour))).outcome).toBe('payment_page')
  })
})

describe('a form', () => {
  it('that was never fetched comes back with what was filled in, and can then be sent', async () => {
    const visitor = from('198.51.100.20')
    const fields = await openForm(visitor)
    const blind = await sendForm(visitor, { ...fields, guard: '' })
    if (blind.outcome !== 'other') throw new Error(blind.outcome)
    expect([blind.status, blind.fields['attempt']]).toEqual([422, fields['attempt']])
    expect((await sendForm(visitor, blind.fields)).outcome).toBe('payment_page')
  })

  it('is opened for work or a wait where nothing is free any more, and comes back to the same page', async () => {
    const visitor = from('198.18.30.1')
    for (let time = 0; time < 5; time += 1) await sendForm(from(`198.51.${time}.1`), await openForm(visitor))
    const asked = await sendForm(visitor, await openForm(visitor))
    if (asked.outcome !== 'proof_needed') throw new Error(asked.outcome)
    expect(asked.seconds).toBe(20)
    const early = await sendForm(visitor, asked.fields)
    if (early.outcome !== 'proof_needed') throw new Error(early.outcome)
    expect(early.fields['ticket']).toBe(asked.fields['ticket'])

    const solved = await doTheWork(asked.fields)
    const opened = await sendForm(visitor, solved)
    expect(opened.outcome).toBe('payment_page')
    expect(await sendForm(visitor, solved)).toEqual(opened)
  })
})

it('nothing of what a visitor is known by was written down by either of them', () => {
  expect(guarded.output()).not.toMatch(/198\.51|203\.0\.113|192\.0\.[23]|Mozilla/)
})
