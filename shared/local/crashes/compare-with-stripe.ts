import pg from 'pg'
import type { Figure } from '../bench/measurement.ts'
import { pause } from '../bench/keep-load.ts'
import type { MortalStack } from './assemble-mortal-stack.ts'
import type { Meant } from './give-many.ts'

type Booked = { net: number }

const LONGEST = 900_000

/** Waits until the worker is through, and holds our books against what donors meant and what Stripe booked. */
export async function compareWithStripe(
  stack: MortalStack,
  meant: readonly Meant[],
  events: number,
): Promise<Figure[]> {
  const client = new pg.Client({ connectionString: stack.databaseUrl })
  await client.connect()
  try {
    await becomeQuiet(client)
    const sessions = await ask<unknown[]>(stack, '/sessions')
    const booked = await ask<Booked[]>(stack, '/balance_transactions')
    const total = (amounts: number[]): number => amounts.reduce((sum, amount) => sum + amount, 0)
    const partly = meant.filter(({ amount, refunded }) => refunded > 0 && refunded < amount).length
    const wholly = meant.filter(({ amount, refunded }) => refunded === amount).length
    const net = total(booked.map((one) => one.net))
    const expected: Record<string, [query: string, exactly: number]> = {
      donations: ['SELECT count(*) FROM donations', meant.length],
      'of them succeeded': [countIn('succeeded'), meant.length - partly - wholly],
      'partly refunded': [countIn('partly_refunded'), partly],
      'wholly refunded': [countIn('refunded'), wholly],
      'cents given': ['SELECT sum(amount) FROM donations', total(meant.map(({ amount }) => amount))],
      'cents given back': ['SELECT sum(refunded) FROM donations', total(meant.map(({ refunded }) => refunded))],
      'cents that remain after fees, by donation': ['SELECT sum(net) FROM donations', net],
      'cents that remain after fees, by booking': ['SELECT sum(net) FROM donation_bookings', net],
      bookings: ['SELECT count(*) FROM donation_bookings', booked.length],
      'events kept': ['SELECT count(*) FROM payment_events', events],
      'of them not worked through': [
        `SELECT count(*) FROM payment_events WHERE state NOT IN ('processed', 'ignored')`,
        0,
      ],
      'moves that a history tells twice': [TOLD_TWICE, 0],
      // So many payment pages of which no news comes look like somebody trying stolen cards; all others would be true.
      alarms: [`SELECT count(*) FROM alarms WHERE kind <> 'card_testing'`, 0],
    }
    const figures: Figure[] = [
      { name: 'payment pages at Stripe', value: sessions.length, unit: 'count', exactly: meant.length },
    ]
    for (const [name, [query, exactly]] of Object.entries(expected)) {
      figures.push({ name, value: await valueOf(client, query), unit: 'count', exactly })
    }
    return figures
  } finally {
    await client.end()
  }
}

/** A donation that was refunded before its first notice goes there at once; none ever comes to the same state twice. */
const TOLD_TWICE = `
  SELECT count(*) FROM (
    SELECT FROM donation_history WHERE entry = 'moved' GROUP BY donation_id, to_state HAVING count(*) > 1
  ) AS twice`

function countIn(state: string): string {
  return `SELECT count(*) FROM donations WHERE state = '${state}'`
}

async function becomeQuiet(client: pg.Client): Promise<void> {
  const waiting = `SELECT count(*) FROM payment_events WHERE state = 'received'`
  for (const end = Date.now() + LONGEST; (await valueOf(client, waiting)) > 0; await pause(500)) {
    if (Date.now() > end) return
  }
}

async function valueOf(client: pg.Client, query: string): Promise<number> {
  const { rows } = await client.query<Record<string, string | null>>(query)
  return Number(Object.values(rows[0] ?? {})[0] ?? 0)
}

async function ask<Answer>({ stripe }: MortalStack, path: string): Promise<Answer> {
  const answer = await fetch(stripe.controlUrl + path)
  if (!answer.ok) throw new Error(`the Stripe double answered ${answer.status} to ${path}`)
  return (await answer.json()) as Answer
}
