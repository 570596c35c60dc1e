import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { booksOf } from '../trial/books-of.ts'
import { beginGift, donationOf, hear, hearAll, openTrial, type Trial } from '../trial/gifts.ts'
import { double } from '../trial/stripe-double.ts'

let trial: Trial
beforeAll(() => {
  trial = openTrial()
})
afterAll(() => trial.close())
beforeEach(() => double.reset())

type Alarm = { reason: string; ours: Record<string, unknown>; theirs: Record<string, unknown>; times: number }

async function alarmOf(donation: string): Promise<Alarm[]> {
  const { rows } = await trial.books.query<Alarm>(
    `SELECT reason, ours, theirs, times::int FROM alarms WHERE kind = 'donation_needs_care' AND subject = $1`,
    [donation],
  )
  return rows
}

describe('what Stripe says and what we wrote differ', () => {
  it.each([
    ['the amount', { amount_total: 4900 }, 'amount_differs', { amount: 5000 }, { amount: 4900 }],
    ['the currency', { currency: 'usd' }, 'currency_differs', { currency: 'EUR' }, { currency: 'USD' }],
    ['the mode', { livemode: true }, 'livemode_differs', { livemode: false }, { livemode: true }],
    ['our number on it', { metadata: { donation: 'x' } }, 'donation_differs', {}, { donation: 'x' }],
  ])('in %s: nobody is told "paid", and staff see both sides', async (_, change, reason, ours, theirs) => {
    const { donation, session } = await beginGift(trial)
    await double.pay(session)
    await double.change(session, change)
    await hearAll(trial)
    expect(await donationOf(trial.books, donation)).toMatchObject({ state: 'needs_care', careReason: reason })
    expect(await alarmOf(donation)).toMatchObject([{ reason, ours, theirs, times: 1 }])
  })

  it('in what was taken, although the page agrees', async () => {
    const { donation, session } = await beginGift(trial)
    await double.pay(session)
    const intent = (await double.sessions()).find(({ id }) => id === session)?.payment_intent ?? ''
    await double.change(intent, { amount_received: 1 })
    await hearAll(trial)
    expect(await alarmOf(donation)).toMatchObject([
      { reason: 'amount_differs', ours: { amount: 5000 }, theirs: { taken: { amount: 1, currency: 'EUR' } } },
    ])
  })

  it('the money is in the books all the same, for it is on the account', async () => {
    const { donation, session } = await beginGift(trial)
    await double.pay(session)
    await double.change(session, { amount_total: 4900 })
    const paid = (await double.events()).find(({ type }) => type === 'checkout.session.completed')
    if (paid === undefined) throw new Error('Stripe told of nothing')
    // One notice alone: what it brings is not left for the next.
    await hear(trial, paid)
    const { bookings, row } = await booksOf(trial.books, donation)
    expect(row.state).toBe('needs_care')
    expect(bookings).toEqual([expect.stringContaining('"charge"')])
  })

  it('and what it becomes is kept up to date after a person has made both agree', async () => {
    const { donation, session } = await beginGift(trial)
    await double.pay(session)
    await double.change(session, { amount_total: 4900 })
    await hearAll(trial)
    await double.change(session, { amount_total: 5000 })
    await double.refund(session, { amount: 2000 })
    await hearAll(trial)
    const { row, refunds } = await booksOf(trial.books, donation)
    expect(row).toMatchObject({ state: 'needs_care', careReason: 'amount_differs', refunded: 2000 })
    expect(refunds).toHaveLength(1)
  })
})
