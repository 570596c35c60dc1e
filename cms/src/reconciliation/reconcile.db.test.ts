import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { donationOf, hear, openTrial, type Trial } from '../payments/trial/gifts.ts'
import { billing } from '../payments/trial/billing-double.ts'
import { double } from '../payments/trial/stripe-double.ts'
import { beginGift, emptyBooks, openAlarms, payUnheard, run } from './trial/gifts.ts'
import { reconcile } from './reconcile.ts'

let trial: Trial
beforeAll(() => {
  trial = openTrial()
})
afterAll(() => trial.close())
beforeEach(async () => {
  await double.beginAnew()
  await emptyBooks(trial)
})

const DAY = 24 * 60 * 60

async function statesOf(donations: readonly { id: string }[]): Promise<Set<string>> {
  const rows = await Promise.all(donations.map(({ id }) => donationOf(trial.books, id)))
  return new Set(rows.map(({ state, fee }) => `${state}${fee === null ? ', not booked' : ''}`))
}

describe('reconciling', () => {
  it('repairs in one run what a fifth of the events would have told, and finds nothing in the next', async () => {
    const gifts = await payUnheard(trial, 25)
    const events = await billing.events()
    for (const [place, event] of events.entries()) if (place % 5 !== 0) await hear(trial, event)

    const first = await run(trial)
    expect(first).toMatchObject({ isWhole: true, differences: 0 })
    expect(await statesOf(gifts)).toEqual(new Set(['succeeded']))
    expect(await run(trial)).toMatchObject({
      eventsRecovered: 0,
      bookingsRepaired: 0,
      donationsRepaired: 0,
      differences: 0,
    })
  })

  it('needs no event at all', async () => {
    const gifts = await payUnheard(trial, 3)
    // Stripe forgets events after thirty days; pages and movements it keeps.
    await billing.advance(31 * DAY)
    await run(trial)
    expect(await statesOf(gifts)).toEqual(new Set(['succeeded']))
  })

  it('asks about what is under way for more than an hour, and about nothing younger', async () => {
    const old = await beginGift(trial)
    const young = await beginGift(trial)
    await double.expire(old.stripeSession)
    await double.expire(young.stripeSession)
    await billing.advance(31 * DAY)
    await trial.books.query(`UPDATE donations SET created_at = now() - interval '2 hours' WHERE id = $1`, [old.id])
    const figures = await run(trial)
    expect(figures.donationsRepaired).toBeGreaterThanOrEqual(1)
    expect((await donationOf(trial.books, old.id)).state).toBe('expired')
    expect((await donationOf(trial.books, young.id)).state).toBe('awaiting_payment')
  })

  it('names one cent of difference, with both sides', async () => {
    const [gift] = await payUnheard(trial, 1)
    await run(trial)
    const { rows } = await trial.books.query<{ id: string; net: string }>(
      'SELECT stripe_balance_transaction AS id, net FROM donation_bookings WHERE donation_id = $1',
      [gift?.id],
    )
    const booked = rows[0]
    const net = Number(booked?.net) - 1
    await double.change(booked?.id ?? '', { net })
    expect(await run(trial)).toMatchObject({ isWhole: true, differences: 1 })
    const alarm = (await openAlarms(trial.books, 'books_differ')).find(({ subject }) => subject === booked?.id)
    expect(alarm).toMatchObject({ reason: 'differs', ours: { net: Number(booked?.net) }, theirs: { net } })
  })

  it('names a booking of ours that Stripe does not know', async () => {
    const [gift] = await payUnheard(trial, 1)
    const id = `txn_${randomUUID()}`
    await trial.books.query(
      `INSERT INTO donation_bookings (donation_id, kind, amount, fee, net, currency, stripe_balance_transaction, booked_at)
       VALUES ($1, 'other', 100, 0, 100, 'EUR', $2, now() - interval '1 hour')`,
      [gift?.id, id],
    )
    await run(trial)
    const alarm = (await openAlarms(trial.books, 'books_differ')).find(({ subject }) => subject === id)
    expect(alarm).toMatchObject({ reason: 'missing_there', ours: { amount: 100 }, theirs: null })
  })

  it('names a donation whose totals are not the sums beneath them', async () => {
    const [gift] = await payUnheard(trial, 1)
    await run(trial)
    await trial.books.query('UPDATE donations SET net = net + 1 WHERE id = $1', [gift?.id])
    await run(trial)
    const alarms = await openAlarms(trial.books, 'books_differ')
    expect(alarms.find(({ subject }) => subject === gift?.id)).toMatchObject({ reason: 'totals_differ' })
    await trial.books.query('UPDATE donations SET net = net - 1 WHERE id = $1', [gift?.id])
  })

  it('names money that carries the number of a gift we do not have, and leaves alone what is not ours', async () => {
    await openForeignPage({ donation: randomUUID() })
    await openForeignPage({})
    const before = (await openAlarms(trial.books, 'unknown_money')).length
    await run(trial)
    expect(await openAlarms(trial.books, 'unknown_money')).toHaveLength(before + 1)
  })

  it('goes on where Stripe stopped answering', async () => {
    const gifts = await payUnheard(trial, 4)
    await double.fault({ mode: 'error', status: 500, times: 1000 })
    expect(await run(trial)).toMatchObject({ isWhole: false })
    await double.endFaults()
    expect(await run(trial)).toMatchObject({ isWhole: true })
    expect(await statesOf(gifts)).toEqual(new Set(['succeeded']))
  })

  it('runs once at a time', async () => {
    await payUnheard(trial, 2)
    const asked = { cause: 'command', livemode: false, pace: { pause: 30, atOnce: 1 } } as const
    const both = await Promise.all([
      reconcile(trial.books, trial.stripe, asked),
      reconcile(trial.books, trial.stripe, asked),
    ])
    expect(both.map(({ outcome }) => outcome).toSorted()).toEqual(['already_running', 'done'])
  })

  it('names what waits for too long', async () => {
    const gift = await beginGift(trial)
    await trial.books.query(
      `UPDATE donations SET state = 'processing', created_at = now() - interval '15 days' WHERE id = $1`,
      [gift.id],
    )
    await double.fault({ mode: 'error', status: 500, times: 1000 })
    await run(trial)
    await double.endFaults()
    const alarms = await openAlarms(trial.books, 'payment_stuck')
    expect(alarms.find(({ subject }) => subject === gift.id)).toMatchObject({ reason: 'bank_never_answered' })
  })
})

/** A page through the same account that this site did not open. */
async function openForeignPage(metadata: Record<string, string>): Promise<void> {
  const price = { currency: 'eur', unit_amount: 900, product_data: { name: 'Something else' } }
  const page = await trial.stripe.checkout.sessions.create({
    mode: 'payment',
    line_items: [{ quantity: 1, price_data: price }],
    metadata,
    success_url: 'http://127.0.0.1:8080/',
  })
  await double.pay(page.id)
}
