import { randomUUID } from 'node:crypto'
import pg from 'pg'
import type { Stack } from '../running-stack.ts'
import { askStripeDouble, orderGift, payGift } from './give.ts'
import { pause } from './keep-load.ts'
import type { Figure } from './measurement.ts'
import { sendSignedEvents, type Run, type StripeEvent } from './send-signed-events.ts'

const GIFTS = 20
const WARM_UP = 1000
const EVENTS = 5000
/** Milliseconds Stripe takes to answer a question, more often more than less. */
const DISTANCE = 100
const LONGEST = 180_000

/**
 * How many signed events a second the webhook takes, each stored and queued before its 200, while 32 are always under
 * way; beside it what PostgreSQL does with the same rows and nothing else. The sender runs on the same processors, and
 * so does the Stripe double: where it answers at once, worker and double take more of them than Stripe, which is far
 * away, ever would. Not on Windows, where a process cannot be held.
 */
export async function measureWebhookAcceptance(stack: Stack): Promise<Figure[]> {
  const templates = await eventsOfGifts(stack)
  const run = (): Promise<Run> => sendSignedEvents(stack, variationsOf(templates, EVENTS))
  await sendSignedEvents(stack, variationsOf(templates, WARM_UP))
  const near = await run()
  await askStripeDouble(stack, 'POST', '/faults', { mode: 'delay', delay: DISTANCE, times: 10_000 })
  const far = await run()
  const alone = await whileWorkerIsHeld(stack, run)
  await answerAtOnce(stack)
  const bare = await insertBarely(stack.databaseUrl, variationsOf(templates, EVENTS))
  return [
    ...figuresOf(`worker at work, Stripe ${DISTANCE} ms away`, far, BARS),
    { name: '    to bare rows', value: far.perSecond / bare, unit: 'ratio', atLeast: 0.1 },
    ...figuresOf('worker held', alone, BARS),
    { name: '    to bare rows', value: alone.perSecond / bare, unit: 'ratio', atLeast: 0.1 },
    ...figuresOf('worker at work, Stripe on this machine', near, {}),
    { name: '    to bare rows', value: near.perSecond / bare, unit: 'ratio' },
    { name: 'the same rows through pg alone, 10 connections', value: bare, unit: '/s' },
    { name: 'worked through afterwards by one worker', value: await workedThrough(stack.databaseUrl), unit: '/s' },
  ]
}

type Bars = { perSecond?: { atLeast: number }; most?: { atMost: number } }

const BARS: Bars = { perSecond: { atLeast: 500 }, most: { atMost: 100 } }

function figuresOf(how: string, run: Run, bars: Bars): Figure[] {
  return [
    { name: `signed events taken, ${how}`, value: run.perSecond, unit: '/s', ...bars.perSecond },
    { name: '    answered 200', value: run.accepted, unit: 'count', exactly: EVENTS },
    { name: '    answered in, p50', value: run.half, unit: 'ms' },
    { name: '    answered in, p99', value: run.most, unit: 'ms', ...bars.most },
    { name: '    load of the machine (1 min)', value: run.load, unit: 'ratio' },
  ]
}

/** What Stripe says of some gifts that were paid: real events, of the usual size, which the worker has to look into. */
async function eventsOfGifts(stack: Stack): Promise<StripeEvent[]> {
  const sessions = new Set<string>()
  for (let at = 0; at < GIFTS; at += 1) {
    const gift = await orderGift(stack)
    await payGift(stack, gift)
    sessions.add(gift.session)
  }
  const events = await askStripeDouble<StripeEvent[]>(stack, 'GET', '/events')
  return events.filter(({ data }) => sessions.has(data.object.id))
}

function variationsOf(templates: readonly StripeEvent[], count: number): StripeEvent[] {
  return Array.from({ length: count }, (_, at) => {
    const template = templates[at % templates.length]
    if (template === undefined) throw new Error('the Stripe double recorded no events')
    return { ...template, id: `evt_${randomUUID().replaceAll('-', '')}` }
  })
}

async function whileWorkerIsHeld<Result>({ pids }: Stack, measure: () => Promise<Result>): Promise<Result> {
  const { worker } = pids()
  if (worker === undefined) throw new Error('there is no worker')
  process.kill(worker, 'SIGSTOP')
  try {
    return await measure()
  } finally {
    process.kill(worker, 'SIGCONT')
  }
}

async function answerAtOnce({ stripe }: Stack): Promise<void> {
  if (stripe !== null) await fetch(`${stripe.controlUrl}/faults`, { method: 'DELETE' })
}

/** Events a second until none waits any more; nothing of it is to disturb what is measured next. */
async function workedThrough(databaseUrl: string): Promise<number> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  const count = async (): Promise<number> => {
    const { rows } = await client.query<{ waiting: number }>(
      `SELECT count(*)::int AS waiting FROM payment_events WHERE state = 'received'`,
    )
    return rows[0]?.waiting ?? 0
  }
  try {
    const before = await count()
    const began = performance.now()
    while ((await count()) > 0) {
      if (performance.now() - began > LONGEST) throw new Error('the worker did not come to an end in time')
      await pause(100)
    }
    return before / ((performance.now() - began) / 1000)
  } finally {
    await client.end()
  }
}

/** Rows a second, one statement and one commit each. They are marked as done with: the worker has no part in it. */
async function insertBarely(databaseUrl: string, events: StripeEvent[]): Promise<number> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 10 })
  const waiting = [...events]
  const insert = async (): Promise<void> => {
    for (let event = waiting.pop(); event !== undefined; event = waiting.pop()) {
      await pool.query(INSERT, [event.id, event.data.object.id])
    }
  }
  try {
    await pool.query('SELECT 1')
    const began = performance.now()
    await Promise.all(Array.from({ length: 10 }, insert))
    return events.length / ((performance.now() - began) / 1000)
  } finally {
    await pool.end()
  }
}

const INSERT = `
  INSERT INTO payment_events (event, type, api_version, happened_at, livemode, object_kind, object_id, state, reason, attempts)
  VALUES ($1, 'checkout.session.completed', '2026-10-28.endive', now(), false, 'checkout.session', $2, 'ignored',
    'unhandled_type', 0)`
