import { randomUUID } from 'node:crypto'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { emptyBooks } from '../../reconciliation/trial/gifts.ts'
import { settleSubscription } from './settle-subscription.ts'
import { connectStripe, type StripeClient } from '../stripe/stripe-client.ts'
import { sweepSubscriptions } from './sweep-subscriptions.ts'
import { billing } from '../trial/billing-double.ts'
import {
  activeGift,
  alarmsAbout,
  beginMonthly,
  chargesOf,
  giftOf,
  historyOfGift,
  openTrial,
  payFirst,
  type Trial,
} from '../trial/monthly-gifts.ts'
import { double } from '../trial/stripe-double.ts'

const DAY = 24 * 60 * 60
const AT_ONCE = { pause: 0, patience: 0 }

let trial: Trial
beforeAll(() => {
  trial = openTrial()
})
afterAll(() => trial.close())
beforeEach(() => double.beginAnew())

const asking = { cause: 'event', deadline: 0 } as const
const soon = () => ({ ...asking, deadline: Date.now() + 9000 })

describe('settling a monthly gift', () => {
  it('finds out by its page what became of it', async () => {
    const begun = await beginMonthly(trial)
    const open = await settleSubscription(trial.books, trial.stripe, { ...soon(), subscription: begun.subscription })
    expect(open).toEqual({ outcome: 'not_begun' })
    const stripeSubscription = await payFirst(begun)
    const paid = await settleSubscription(trial.books, trial.stripe, { ...soon(), subscription: begun.subscription })
    expect(paid).toMatchObject({ outcome: 'settled', subscription: { state: 'active', stripeSubscription } })
  })

  it('ends one whose page was closed unpaid, and takes it up again should it be paid all the same', async () => {
    const begun = await beginMonthly(trial)
    await double.expire(begun.session)
    const closed = await settleSubscription(trial.books, trial.stripe, { ...soon(), subscription: begun.subscription })
    expect(closed).toMatchObject({ outcome: 'settled', subscription: { state: 'expired' } })
  })

  it('by 20 at once is one change', async () => {
    const begun = await beginMonthly(trial)
    const stripeSubscription = await payFirst(begun)
    await Promise.all(
      Array.from({ length: 20 }, () =>
        settleSubscription(trial.books, trial.stripe, { ...soon(), stripeSubscription }),
      ),
    )
    const told = await historyOfGift(trial.books, begun.subscription)
    expect(told.map(({ to_state: state }) => state)).toEqual(['created', 'awaiting_payment', 'active'])
  })

  it('leaves alone what is not ours, and tells of a number that we do not have', async () => {
    const gift = await activeGift(trial)
    const stripeSubscription = gift.stripeSubscription
    await trial.books.query('UPDATE subscriptions SET livemode = livemode WHERE id = $1', [gift.subscription])
    const foreign = await activeGift(trial)
    await double.change(foreign.stripeSubscription, { id: foreign.stripeSubscription, metadata: {} })
    const other = { ...soon(), stripeSubscription: 'sub_nobody' }
    expect(await settleSubscription(trial.books, trial.stripe, other)).toEqual({ outcome: 'missing' })

    const begun = await beginMonthly(trial)
    const unheard = await payFirst(begun)
    await double.change(unheard, { metadata: { subscription: randomUUID() } })
    const unknown = { ...soon(), stripeSubscription: unheard }
    expect(await settleSubscription(trial.books, trial.stripe, unknown)).toEqual({ outcome: 'unknown' })
    await double.change(unheard, { metadata: { subscription: 'no-uuid' } })
    expect(await settleSubscription(trial.books, trial.stripe, unknown)).toEqual({ outcome: 'unknown' })
    await double.change(unheard, { metadata: {} })
    expect(await settleSubscription(trial.books, trial.stripe, unknown)).toEqual({ outcome: 'not_ours' })
    expect((await giftOf(trial.books, gift.subscription)).stripeSubscription).toBe(stripeSubscription)
  })

  it('calls somebody where a second subscription claims to be the same gift', async () => {
    const gift = await activeGift(trial)
    const begun = await beginMonthly(trial)
    const second = await payFirst(begun)
    await double.change(second, { metadata: { subscription: gift.subscription } })
    const settled = await settleSubscription(trial.books, trial.stripe, { ...soon(), stripeSubscription: second })
    expect(settled).toMatchObject({
      subscription: {
        state: 'needs_care',
        careReason: 'subscription_differs',
        stripeSubscription: gift.stripeSubscription,
      },
    })
    expect(await alarmsAbout(trial.books, gift.subscription)).toEqual([
      { kind: 'subscription_needs_care', reason: 'subscription_differs' },
    ])
  })

  it('says that Stripe does not answer, and writes nothing', async () => {
    const gift = await activeGift(trial)
    const before = await giftOf(trial.books, gift.subscription)
    await double.fault({ mode: 'error', status: 500, times: 100 })
    const settled = await settleSubscription(trial.books, trial.stripe, { ...soon(), subscription: gift.subscription })
    expect(settled).toEqual({ outcome: 'unavailable' })
    expect(await giftOf(trial.books, gift.subscription)).toEqual(before)
  })
})

describe('an answer of Stripe’s about a monthly gift that is older than one already applied', () => {
  /** A Stripe whose answers the test holds in its hand, so that an old one can arrive after a new one. */
  let server: Server
  let stripe: StripeClient
  const waiting: ServerResponse[] = []
  let atOnce: object | null = null

  beforeAll(async () => {
    server = createServer((_, response) => {
      if (atOnce === null) waiting.push(response)
      else give(response, atOnce)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    stripe = connectStripe({ secretKey: 'sk_test_1', apiBase: `http://127.0.0.1:${port}` })
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })

  function give(response: ServerResponse | undefined, answer: object): void {
    response?.setHeader('content-type', 'application/json').end(JSON.stringify(answer))
  }

  it('is thrown away, and Stripe is asked again', async () => {
    const gift = await activeGift(trial)
    const active = await trial.stripe.subscriptions.retrieve(gift.stripeSubscription)
    const settle = () => settleSubscription(trial.books, stripe, { ...soon(), subscription: gift.subscription })
    const slow = settle()
    while (waiting.length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
    atOnce = { ...active }
    expect(await settle()).toMatchObject({ subscription: { state: 'active' } })
    // Taken for new, this would be followed: "past due" may come after "active".
    give(waiting.shift(), { ...active, status: 'past_due' })
    expect(await slow).toMatchObject({ subscription: { state: 'active' } })
    const states = (await historyOfGift(trial.books, gift.subscription)).map(({ to_state: state }) => state)
    expect(states).not.toContain('past_due')
  })
})

describe('the sweep of monthly gifts', () => {
  // It takes the longest unasked first, and not all: gifts of other tests would come before.
  beforeEach(() => emptyBooks(trial))

  /** As if a day and more had passed since Stripe was asked. */
  const letTimePass = () => trial.books.query(`UPDATE subscriptions SET asked_at = now() - interval '30 hours'`)

  it('finds what no webhook ever told: the beginning, each charge, a failure and a recovery', async () => {
    const begun = await beginMonthly(trial)
    const stripeSubscription = await payFirst(begun)
    await sweepSubscriptions(trial.books, trial.stripe, AT_ONCE)
    expect(await giftOf(trial.books, begun.subscription)).toMatchObject({ state: 'active', stripeSubscription })
    expect(await chargesOf(trial.books, begun.subscription)).toMatchObject([{ state: 'succeeded', origin: 'form' }])

    await billing.advance(63 * DAY)
    await billing.failCharges(stripeSubscription)
    await billing.advance(31 * DAY)
    await letTimePass()
    await sweepSubscriptions(trial.books, trial.stripe, AT_ONCE)
    const charges = await chargesOf(trial.books, begun.subscription)
    expect(charges.map(({ state }) => state)).toEqual(['succeeded', 'succeeded', 'succeeded', 'failed'])
    expect((await giftOf(trial.books, begun.subscription)).state).toBe('past_due')

    await billing.advance(4 * DAY)
    await letTimePass()
    await sweepSubscriptions(trial.books, trial.stripe, AT_ONCE)
    const later = await chargesOf(trial.books, begun.subscription)
    expect(later.map(({ state }) => state)).toEqual(['succeeded', 'succeeded', 'succeeded', 'succeeded'])
    expect((await giftOf(trial.books, begun.subscription)).state).toBe('active')
  }, 60_000)

  it('writes a first charge that was never heard of into the donation of the form, not a later one', async () => {
    const begun = await beginMonthly(trial)
    await payFirst(begun)
    await billing.advance(32 * DAY)
    await sweepSubscriptions(trial.books, trial.stripe, AT_ONCE)
    const charges = await chargesOf(trial.books, begun.subscription)
    expect(charges.map(({ id }) => id === begun.donation)).toEqual([true, false])
    expect(charges.map(({ origin }) => origin)).toEqual(['form', 'subscription'])
  })

  it('does not ask about one that was asked about today', async () => {
    const gift = await activeGift(trial)
    await double.forgetCalls()
    await sweepSubscriptions(trial.books, trial.stripe, AT_ONCE)
    const asked = (await double.calls()).filter(({ path }) => path.includes(gift.stripeSubscription))
    expect(asked).toEqual([])
  })

  it('stops when Stripe does not answer', async () => {
    await activeGift(trial)
    await letTimePass()
    await double.fault({ mode: 'error', status: 503, times: 1000 })
    await sweepSubscriptions(trial.books, trial.stripe, AT_ONCE)
    expect((await double.calls()).filter(({ status }) => status === 503)).toHaveLength(1)
  })

  it('lets one that never had a page expire with its donation, not before', async () => {
    const begun = await beginMonthly(trial, { opens: false })
    await sweepSubscriptions(trial.books, trial.stripe, AT_ONCE)
    expect((await giftOf(trial.books, begun.subscription)).state).toBe('created')
    await trial.books.query(`UPDATE donations SET state = 'expired' WHERE id = $1`, [begun.donation])
    await letTimePass()
    await sweepSubscriptions(trial.books, trial.stripe, AT_ONCE)
    expect((await giftOf(trial.books, begun.subscription)).state).toBe('expired')
  })
})
