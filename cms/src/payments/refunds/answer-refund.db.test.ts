import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { answerRefund, type RefundAnswer } from './answer-refund.ts'
import { answerStripeNow } from '../settling/answer-stripe-now.ts'
import { beginGift, donationOf, openTrial, paidGift, type Trial } from '../trial/gifts.ts'
import { double } from '../trial/stripe-double.ts'
import { treasurerOf } from '../trial/treasurer.ts'

let trial: Trial
let by: string
beforeAll(async () => {
  trial = openTrial()
  by = await treasurerOf(trial.books)
})
afterAll(() => trial.close())
beforeEach(() => double.reset())

const whole = { amount: 5000, reason: 'donor_request', confirm: true }

async function ask(donation: string, body: unknown = whole): Promise<[status: number, body: RefundAnswer]> {
  const { books, stripe } = trial
  const answer = await answerRefund(donation, { books, stripe, by, body })
  expect(answer.headers.get('cache-control')).toBe('no-store')
  return [answer.status, (await answer.json()) as RefundAnswer]
}

describe('the treasurer’s door to a refund', () => {
  it('says that the money has gone back', async () => {
    const { donation } = await paidGift(trial)
    expect(await ask(donation)).toEqual([200, { outcome: 'refunded' }])
    expect(await donationOf(trial.books, donation)).toMatchObject({ state: 'refunded', refunded: 5000 })
  })

  it('says that the bank is still at work', async () => {
    const { donation } = await paidGift(trial, 'refund_pending')
    expect(await ask(donation)).toEqual([200, { outcome: 'pending' }])
  })

  it('says that Stripe does not answer and that nothing is lost, and does not take a second request for it', async () => {
    const { donation } = await paidGift(trial)
    await double.fault({ mode: 'error', status: 503, times: 50, method: 'POST' })
    const answer = { outcome: 'provider_unavailable_will_be_tried_again' }
    expect(await ask(donation)).toEqual([202, answer])
    expect(await ask(donation)).toEqual([409, { outcome: 'under_way' }])
  })

  it('says in Stripe’s own word why it would not', async () => {
    const { donation, session } = await paidGift(trial)
    await double.refund(session)
    const [status, body] = await ask(donation)
    expect([status, body]).toEqual([
      409,
      { outcome: 'refused_by_provider', providerCode: expect.stringMatching(/^\w+$/) as string },
    ])
  })

  const refused: [what: string, body: unknown, status: number, answer: object][] = [
    ['more than was given', { ...whole, amount: 5001 }, 422, { outcome: 'too_much', left: 5000 }],
    ['a reason of cheques', { ...whole, reason: 'returned' }, 422, { outcome: 'reason_not_possible' }],
    ...[
      { ...whole, confirm: false },
      { ...whole, confirm: 'true' },
      { ...whole, amount: '5000' },
      { ...whole, amount: 0 },
      { ...whole, amount: -1 },
      { ...whole, amount: 0.5 },
      { ...whole, amount: 1e21 },
      { ...whole, reason: 'blocked_issuer' },
      { ...whole, reason: 'elsewhere' },
      { ...whole, attempt: 'x' },
      { amount: 5000 },
      {},
      null,
    ].map((body): (typeof refused)[number] => [JSON.stringify(body), body, 422, { outcome: 'invalid' }]),
  ]
  it.each(refused)('does not take %s', async (_, body, status, answer) => {
    const { donation } = await paidGift(trial)
    expect(await ask(donation, body)).toEqual([status, answer])
    expect(await double.refunds()).toEqual([])
  })

  it('finds no gift that there is not', async () => {
    expect(await ask(randomUUID())).toEqual([404, { outcome: 'not_found' }])
    expect(await ask("' OR 1=1 --")).toEqual([404, { outcome: 'not_found' }])
  })

  it('takes a click that came twice for one', async () => {
    const { donation } = await paidGift(trial)
    const body = { ...whole, amount: 1000, attempt: randomUUID() }
    await Promise.all([ask(donation, body), ask(donation, body), ask(donation, body)])
    expect(await ask(donation, body)).toEqual([200, { outcome: 'refunded' }])
    expect((await double.refunds()).map(({ amount }) => amount)).toEqual([1000])
  })
})

describe('what Stripe says now', () => {
  async function look(donation: string): Promise<[status: number, body: Record<string, unknown>]> {
    const answer = await answerStripeNow(donation, trial)
    return [answer.status, (await answer.json()) as Record<string, unknown>]
  }

  it('stands beside what our books say, and changes nothing', async () => {
    const { donation, session } = await paidGift(trial)
    await double.refund(session, { amount: 2000 })
    const before = await donationOf(trial.books, donation)
    const [status, body] = await look(donation)
    expect([status, body]).toMatchObject([
      200,
      {
        outcome: 'done',
        ours: { state: 'succeeded', amount: 5000, refunded: 0, net: before.net },
        theirs: { state: 'partly_refunded', amount: 5000, refunded: 2000, net: (before.net ?? 0) - 2000 },
        facts: { status: 'paid', refunds: [{ amount: 2000 }] },
      },
    ])
    expect(await donationOf(trial.books, donation)).toEqual(before)
  })

  it('names no country, not even of a card we refuse', async () => {
    const { donation } = await paidGift(trial, 'russian_card')
    expect(JSON.stringify(await look(donation))).not.toMatch(/"RU"|country/)
  })

  it('is nothing where there is no payment, no gift, or no Stripe', async () => {
    expect((await look(randomUUID()))[0]).toBe(404)
    expect((await look('x'))[0]).toBe(404)
    const { donation } = await beginGift(trial)
    await double.reset()
    expect(await look(donation)).toEqual([200, { outcome: 'missing' }])
    await double.fault({ mode: 'error', status: 503, times: 20 })
    expect(await look(donation)).toEqual([503, { outcome: 'refused', code: 'payment_provider_unavailable' }])
    await double.endFaults()
  })
})
