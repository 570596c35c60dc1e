import type { Figure } from '../bench/measurement.ts'
import type { StepReport } from '../steps/report-steps.ts'
import { assembleMortalStack, type MortalStack } from './assemble-mortal-stack.ts'
import { compareWithStripe } from './compare-with-stripe.ts'
import { deliverShuffled } from './deliver-shuffled.ts'
import { giveMany } from './give-many.ts'
import { wreck, type Wrecking } from './wreck.ts'

export type Ordeal = Wrecking & {
  donations: number
  /** The same seed shuffles and repeats in the same way. */
  seed: number
}

/** Of all work, how much is giving; the rest is delivering what Stripe has to say. */
const GIVING = 0.5

/**
 * Donors give and Stripe tells of it, while CMS, worker and database are killed again and again. Nobody repairs
 * anything; at the end every count and every sum must be right to the cent.
 */
export async function measureCrashes(ordeal: Ordeal, report: StepReport): Promise<Figure[]> {
  const stack = await assembleMortalStack(report)
  try {
    return await putThrough(stack, ordeal, report)
  } finally {
    await stack.stop()
  }
}

async function putThrough(stack: MortalStack, ordeal: Ordeal, report: StepReport): Promise<Figure[]> {
  const done = { gifts: 0, deliveries: 0, retries: 0, isGivingOver: false }
  const onRetry = (): number => (done.retries += 1)
  let expectedDeliveries = Number.POSITIVE_INFINITY
  const progress = (): number =>
    (GIVING * done.gifts) / ordeal.donations + (1 - GIVING) * Math.min(1, done.deliveries / expectedDeliveries)

  // What Stripe tells is kept back, to be told in no order afterwards.
  await control(stack, 'PUT', '/webhooks', { hold: true })
  const wrecking = wreck(stack, ordeal, { progress, random: randomFrom(ordeal.seed) })
  // Heard of below; until then it must not end this process.
  wrecking.catch(() => undefined)
  const meant = await report.step('Donors give', () =>
    giveMany(stack, ordeal.donations, { onStep: () => (done.gifts += 1), onRetry }),
  )
  const events = await control<object[]>(stack, 'GET', '/events')
  expectedDeliveries = events.length * 1.6
  const delivered = await report.step('Stripe tells of it', () =>
    deliverShuffled(stack, events, randomFrom(ordeal.seed + 1), { onStep: () => (done.deliveries += 1), onRetry }),
  )
  expectedDeliveries = done.deliveries
  const wreckage = await wrecking
  const compared = await report.step('The worker comes to an end', () =>
    compareWithStripe(stack, meant, delivered.events),
  )
  return [
    { name: 'CMS killed', value: wreckage.cms, unit: 'count' },
    { name: 'worker killed', value: wreckage.worker, unit: 'count' },
    { name: 'killed, both together', value: wreckage.cms + wreckage.worker, unit: 'count', atLeast: ordeal.kills },
    { name: 'PostgreSQL crashed', value: wreckage.database, unit: 'count', atLeast: ordeal.crashes },
    { name: 'deliveries of events', value: delivered.deliveries, unit: 'count' },
    { name: 'forms and deliveries that had to be sent again', value: done.retries, unit: 'count' },
    ...compared,
  ]
}

async function control<Answer>({ stripe }: MortalStack, method: string, path: string, body?: object): Promise<Answer> {
  const answer = await fetch(stripe.controlUrl + path, { method, ...(body && { body: JSON.stringify(body) }) })
  if (!answer.ok) throw new Error(`the Stripe double answered ${answer.status} to ${path}`)
  return (await answer.json()) as Answer
}

/** Numbers from 0 to 1 that look like chance and are the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
