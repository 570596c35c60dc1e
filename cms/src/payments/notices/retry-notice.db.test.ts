import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { dealWithAlarm } from '../../alarms/deal-with-alarm.ts'
import { answerDeal } from '../../alarms/answer-deal.ts'
import { answerRetry } from './answer-retry.ts'
import { buryNotice } from './bury-notice.ts'
import { handleNotice } from './handle-notice.ts'
import { retryNotice } from './retry-notice.ts'
import { openTrial, type Trial } from '../trial/gifts.ts'
import { double } from '../trial/stripe-double.ts'

let trial: Trial
let staff: string
beforeAll(async () => {
  trial = openTrial()
  const { rows } = await trial.books.query<{ id: string }>('SELECT id FROM users LIMIT 1')
  staff = rows[0]?.id ?? ''
})
afterAll(() => trial.close())
beforeEach(() => double.reset())

type Event = { row: string; event: string }

/** An event that waits, and has a job that failed to the last. */
async function makeEvent(objectId = 'cs_test_nobody'): Promise<Event> {
  const event = `evt_${randomUUID()}`
  const { rows } = await trial.books.query<{ id: string }>(
    `INSERT INTO payment_events (event, type, livemode, object_kind, object_id, state, reason, attempts)
     VALUES ($1, 'checkout.session.completed', false, 'checkout.session', $2, 'received', 'payment_provider_unavailable', 14)
     RETURNING id`,
    [event, objectId],
  )
  const row = rows[0]?.id ?? ''
  await trial.books.query(
    `INSERT INTO pgboss.job (id, name, data, state, completed_on) VALUES ($1, 'payment-notices', $2, 'failed', now())`,
    [row, { row }],
  )
  return { row, event }
}

async function stateOf({ row }: Event) {
  const { rows } = await trial.books.query(
    `SELECT payment_events.state, payment_events.reason, attempts::int, job.state::text AS job FROM payment_events
     LEFT JOIN pgboss.job ON job.name = 'payment-notices' AND job.id = payment_events.id WHERE payment_events.id = $1`,
    [row],
  )
  return rows[0] as unknown
}

type AlarmRow = { id: string; reason: string | null; times: number; is_open: boolean; by: string | null }

async function alarmsOf({ event }: Event): Promise<AlarmRow[]> {
  const { rows } = await trial.books.query<AlarmRow>(
    `SELECT id, reason, times::int, dealt_with_at IS NULL AS is_open, dealt_with_by_id AS by FROM alarms
     WHERE kind = 'event_dead' AND subject = $1 ORDER BY created_at`,
    [event],
  )
  return rows
}

async function outcomeOf(answer: Promise<Response>): Promise<[status: number, outcome: unknown]> {
  const response = await answer
  return [response.status, ((await response.json()) as { outcome: unknown }).outcome]
}

const retry = (id: string) => outcomeOf(answerRetry(id, { books: trial.books, by: staff }))
const deal = (id: string) => outcomeOf(answerDeal(id, { books: trial.books, by: staff }))

describe('an event that failed to the last', () => {
  it('is dead, and staff are told once, however often it is buried', async () => {
    const event = await makeEvent()
    await Promise.all([1, 2, 3].map(() => buryNotice(trial.books, event.row)))
    expect(await stateOf(event)).toMatchObject({ state: 'dead', reason: 'payment_provider_unavailable' })
    expect(await alarmsOf(event)).toMatchObject([{ reason: 'payment_provider_unavailable', times: 1, is_open: true }])
  })

  it('is dead for the reason of the try that found it hopeless', async () => {
    const event = await makeEvent()
    for (let attempt = 0; attempt < 4; attempt += 1) await handleNotice(event.row, trial.books, trial.stripe)
    expect(await stateOf(event)).toMatchObject({ state: 'dead', reason: 'object_missing_at_stripe' })
    expect(await alarmsOf(event)).toMatchObject([{ reason: 'object_missing_at_stripe' }])
  })

  it('waits anew with all its attempts and a new job when somebody tries again', async () => {
    const event = await makeEvent()
    await buryNotice(trial.books, event.row)
    expect(await retry(event.row)).toEqual([200, 'done'])
    expect(await stateOf(event)).toEqual({ state: 'received', reason: null, attempts: 0, job: 'created' })
    expect(await alarmsOf(event)).toMatchObject([{ is_open: true }])
  })

  it('is tried once though twenty ask at once', async () => {
    const event = await makeEvent()
    await buryNotice(trial.books, event.row)
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => retryNotice(trial.books, event.row, staff)))
    expect(new Set(outcomes)).toEqual(new Set(['done']))
    const { rows } = await trial.books.query('SELECT FROM pgboss.job WHERE id = $1', [event.row])
    expect(rows).toHaveLength(1)
  })

  it('closes its alarm once it has come through', async () => {
    const event = await makeEvent('seti_none')
    await buryNotice(trial.books, event.row)
    await retryNotice(trial.books, event.row, staff)
    await trial.books.query(`UPDATE payment_events SET object_kind = 'setup_intent' WHERE id = $1`, [event.row])
    await handleNotice(event.row, trial.books, trial.stripe)
    expect(await stateOf(event)).toMatchObject({ state: 'ignored' })
    expect(await alarmsOf(event)).toMatchObject([{ is_open: false, by: null }])
  })

  it('is told of again when it fails again', async () => {
    const event = await makeEvent()
    await buryNotice(trial.books, event.row)
    const [first] = await alarmsOf(event)
    await dealWithAlarm(trial.books, first?.id ?? '', staff)
    await retryNotice(trial.books, event.row, staff)
    await buryNotice(trial.books, event.row)
    expect(await alarmsOf(event)).toMatchObject([{ is_open: false }, { is_open: true }])
  })
})

describe('trying again is refused', () => {
  it.each(['processed', 'ignored'])('for an event that is %s', async (state) => {
    const event = await makeEvent()
    await trial.books.query('UPDATE payment_events SET state = $2 WHERE id = $1', [event.row, state])
    expect(await retry(event.row)).toEqual([409, 'not_dead'])
    expect(await stateOf(event)).toMatchObject({ state, job: 'failed' })
  })

  it.each([randomUUID(), 'evt_1', ''])('for one that there is not (%s)', async (id) => {
    expect(await retry(id)).toEqual([404, 'not_found'])
  })
})

describe('dealing with an alarm', () => {
  it('is written down once, with who it was', async () => {
    const event = await makeEvent()
    await buryNotice(trial.books, event.row)
    const id = (await alarmsOf(event))[0]?.id ?? ''
    expect(await deal(id)).toEqual([200, 'done'])
    expect(await deal(id)).toEqual([200, 'already_dealt_with'])
    expect(await alarmsOf(event)).toMatchObject([{ is_open: false, by: staff }])
  })

  it.each([randomUUID(), 'nonsense', ''])('is refused for one that there is not (%s)', async (id) => {
    expect(await deal(id)).toEqual([404, 'not_found'])
  })
})
