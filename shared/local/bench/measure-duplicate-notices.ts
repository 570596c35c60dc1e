import pg from 'pg'
import type { Stack } from '../running-stack.ts'
import { askStripeDouble, orderGift, payGift } from './give.ts'
import type { Figure } from './measurement.ts'

const TIMES = 100
const LONGEST = 30_000

/** The same notice of Stripe's a hundred times at one moment: each is answered 200, and it has one effect. */
export async function measureDuplicateNotices(stack: Stack): Promise<Figure[]> {
  await askStripeDouble(stack, 'PUT', '/webhooks', { hold: true })
  const gift = await orderGift(stack)
  await payGift(stack, gift)
  const events = await askStripeDouble<StripeEvent[]>(stack, 'GET', '/events')
  const paid = events.find(({ type, data }) => type === 'checkout.session.completed' && data.object.id === gift.session)
  if (paid === undefined) throw new Error('the Stripe double recorded no completed session')

  const began = performance.now()
  const { statuses } = await askStripeDouble<{ statuses: number[] }>(stack, 'POST', '/webhooks/send', {
    event: paid.id,
    times: TIMES,
    isParallel: true,
  })
  const seconds = (performance.now() - began) / 1000
  const counted = await countEffects(stack.databaseUrl, { event: paid.id, token: gift.token })
  await askStripeDouble(stack, 'PUT', '/webhooks', { hold: false })
  await askStripeDouble(stack, 'POST', '/webhooks/release', {})
  return [
    {
      name: '100 equal notices in parallel: answered 2xx',
      value: statuses.filter(isGood).length,
      unit: 'count',
      exactly: TIMES,
    },
    { name: '100 equal notices in parallel: answered in', value: seconds, unit: 's' },
    { name: '100 equal notices in parallel: kept as', value: counted.kept, unit: 'count', exactly: 1 },
    {
      name: '100 equal notices in parallel: times the gift succeeded',
      value: counted.succeeded,
      unit: 'count',
      exactly: 1,
    },
  ]
}

type StripeEvent = { id: string; type: string; data: { object: { id: string } } }

function isGood(status: number): boolean {
  return status >= 200 && status < 300
}

type Effects = { kept: number; succeeded: number }

/** Rows of the event, and entries in the history by which the gift succeeded; waits for the worker to be through. */
async function countEffects(databaseUrl: string, { event, token }: { event: string; token: string }): Promise<Effects> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const deadline = Date.now() + LONGEST
    for (;;) {
      const { rows } = await client.query<Effects & { isDone: boolean }>(COUNT, [event, token])
      const [found] = rows
      if (found?.isDone === true) {
        // Whatever would be done twice is done by now, or soon after.
        await new Promise((resolve) => setTimeout(resolve, 1000))
        return (await client.query<Effects>(COUNT, [event, token])).rows[0] ?? found
      }
      if (Date.now() > deadline) throw new Error('the gift did not succeed in time')
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  } finally {
    await client.end()
  }
}

const COUNT = `
  SELECT
    (SELECT count(*)::int FROM payment_events WHERE event = $1) AS kept,
    (SELECT count(*)::int FROM donation_history JOIN donations ON donations.id = donation_id
      WHERE token = $2 AND to_state = 'succeeded') AS succeeded,
    (SELECT state = 'succeeded' FROM donations WHERE token = $2) AS "isDone"`
