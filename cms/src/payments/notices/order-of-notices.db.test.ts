import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { booksOf } from '../trial/books-of.ts'
import { beginGift, hear, openTrial, type BegunGift, type Trial } from '../trial/gifts.ts'
import { double, type DoubleEvent } from '../trial/stripe-double.ts'

let trial: Trial
beforeAll(() => {
  trial = openTrial()
})
afterAll(() => trial.close())
beforeEach(() => double.reset())
afterEach(() => double.reset())

/** What happens to a gift at Stripe, in the only order in which it can happen, and the notice that tells of it. */
const STEPS: readonly { type: string; happen: (gift: BegunGift) => Promise<unknown> }[] = [
  { type: 'checkout.session.completed', happen: ({ session }) => double.pay(session) },
  { type: 'payment_intent.succeeded', happen: () => Promise.resolve() },
  { type: 'charge.updated', happen: () => Promise.resolve() },
  { type: 'charge.refunded', happen: ({ session }) => double.refund(session, { amount: 2000 }) },
  { type: 'charge.dispute.created', happen: ({ session }) => double.dispute(session, { amount: 3000 }) },
]

const ORDERS = permutations([0, 1, 2, 3, 4])

function permutations(items: readonly number[]): number[][] {
  if (items.length < 2) return [[...items]]
  return items.flatMap((item, at) => permutations(items.toSpliced(at, 1)).map((others) => [item, ...others]))
}

async function noticeOf(at: number): Promise<DoubleEvent> {
  const event = (await double.events()).findLast(({ type }) => type === STEPS[at]?.type)
  if (event === undefined) throw new Error(`Stripe has not told of step ${at}`)
  return event
}

/** The gift's books after the notices came in this order, while Stripe stood at the end of the story all along. */
async function booksAfter(order: readonly number[]) {
  await double.reset()
  const gift = await beginGift(trial)
  for (const { happen } of STEPS) await happen(gift)
  for (const at of order) expect(await hear(trial, await noticeOf(at))).toBe('processed')
  return booksOf(trial.books, gift.donation)
}

/** The same, while the story went on between the notices: each comes as soon as it may in this order. */
async function booksAlong(order: readonly number[]) {
  await double.reset()
  const gift = await beginGift(trial)
  let happened = -1
  for (const at of order) {
    for (; happened < at; happened += 1) await STEPS[happened + 1]?.happen(gift)
    expect(await hear(trial, await noticeOf(at))).toBe('processed')
  }
  return booksOf(trial.books, gift.donation)
}

const EXPECTED = {
  row: {
    state: 'disputed',
    careReason: null,
    amount: 5000,
    currency: 'EUR',
    method: 'card',
    refunded: 2000,
    disputed: 3000,
    hasMoment: true,
  },
  refunds: ['{"state":"succeeded","amount":2000,"reason":"elsewhere"}'],
  alarms: [expect.stringContaining('dispute_opened') as string],
}

describe('the five notices of one payment', () => {
  it(
    'end in the same books in all 120 orders, while Stripe stands at the end of the story',
    { timeout: 120_000 },
    async () => {
      const first = await booksAfter(ORDERS[0] ?? [])
      expect(first).toMatchObject(EXPECTED)
      expect(first.bookings).toHaveLength(3)
      for (const order of ORDERS) expect([order, await booksAfter(order)]).toEqual([order, first])
    },
  )

  it(
    'end in the same books in all 120 orders, while the story goes on between them',
    { timeout: 120_000 },
    async () => {
      const first = await booksAlong(ORDERS[0] ?? [])
      expect(first).toMatchObject(EXPECTED)
      for (const order of ORDERS) expect([order, await booksAlong(order)]).toEqual([order, first])
    },
  )

  it('twenty times each, all at once, end in the same books as once each', async () => {
    const once = await booksAfter([0, 1, 2, 3, 4])
    await double.reset()
    const gift = await beginGift(trial)
    for (const { happen } of STEPS) await happen(gift)
    const notices = await Promise.all([0, 1, 2, 3, 4].map(noticeOf))
    const many = Array.from({ length: 20 }, () => notices).flat()
    await Promise.all(many.map((notice) => hear(trial, notice)))
    expect(await booksOf(trial.books, gift.donation)).toEqual(once)
  })
})
