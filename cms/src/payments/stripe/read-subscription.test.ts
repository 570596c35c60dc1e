import type Stripe from 'stripe'
import { describe, expect, it } from 'vitest'
import { describeSubscription } from './read-subscription.ts'

const JANUARY = 1_769_853_600
const FEBRUARY = 1_772_272_800

type Change = Record<string, unknown>

/** Only what is looked at, in the shape of this version of the API. */
function subscription(change: Change = {}, item: Change = {}, price: Change = {}): Stripe.Subscription {
  const recurring = { interval: 'month', interval_count: 1 }
  const plain = {
    id: 'sub_1',
    customer: 'cus_1',
    metadata: { subscription: 'ours' },
    livemode: false,
    status: 'active',
    currency: 'eur',
    pause_collection: null,
    cancel_at: null,
    cancel_at_period_end: false,
    cancellation_details: { reason: null },
    start_date: JANUARY,
    ended_at: null,
    items: {
      has_more: false,
      data: [
        {
          quantity: 1,
          current_period_end: FEBRUARY,
          price: { unit_amount: 2000, recurring, ...price },
          ...item,
        },
      ],
    },
    ...change,
  }
  return plain as unknown as Stripe.Subscription
}

describe('describeSubscription', () => {
  it('says all of a monthly gift that our rules need', () => {
    expect(describeSubscription(subscription())).toEqual({
      id: 'sub_1',
      customer: 'cus_1',
      subscription: 'ours',
      livemode: false,
      status: 'active',
      isPaused: false,
      amount: 2000,
      currency: 'EUR',
      startedAt: new Date(JANUARY * 1000),
      nextChargeAt: new Date(FEBRUARY * 1000),
      endedAt: null,
      endedFor: null,
    })
  })

  it('takes the ids out of what is expanded, and no number of ours for none', () => {
    const facts = describeSubscription(subscription({ customer: { id: 'cus_2' }, metadata: {} }))
    expect(facts).toMatchObject({ customer: 'cus_2', subscription: null })
  })

  it.each([
    ['incomplete', 'incomplete'],
    ['incomplete_expired', 'incomplete_expired'],
    ['past_due', 'past_due'],
    ['canceled', 'canceled'],
    ['unpaid', 'past_due'],
    ['trialing', 'active'],
    ['a_state_of_next_year', 'past_due'],
  ])('understands the state "%s"', (status, ours) => {
    expect(describeSubscription(subscription({ status })).status).toBe(ours)
  })

  it('knows a pause, in which nothing will be charged', () => {
    const paused = { pause_collection: { behavior: 'void', resumes_at: null } }
    expect(describeSubscription(subscription(paused))).toMatchObject({ isPaused: true, nextChargeAt: null })
    expect(describeSubscription(subscription({ status: 'paused' }))).toMatchObject({ isPaused: true })
  })

  it.each([
    [{ cancel_at_period_end: true }],
    [{ cancel_at: FEBRUARY }],
    [{ status: 'canceled' }],
    [{ status: 'incomplete' }],
  ])('foresees no charge with %j', (change) => {
    expect(describeSubscription(subscription(change)).nextChargeAt).toBeNull()
  })

  it('still foresees the charge before an end that comes later', () => {
    expect(describeSubscription(subscription({ cancel_at: FEBRUARY + 1 })).nextChargeAt).not.toBeNull()
  })

  it('counts what is taken more than once a month', () => {
    expect(describeSubscription(subscription({}, { quantity: 3 })).amount).toBe(6000)
  })

  it.each([
    ['a price by the year', {}, { recurring: { interval: 'year', interval_count: 1 } }],
    ['a price every second month', {}, { recurring: { interval: 'month', interval_count: 2 } }],
    ['a price with fractions of a cent', {}, { unit_amount: null }],
  ])('names no amount for %s', (_, item, price) => {
    expect(describeSubscription(subscription({}, item, price)).amount).toBeNull()
  })

  it('names no amount where there is more than one price, or none', () => {
    const [item] = subscription().items.data
    for (const data of [[], [item, item]])
      expect(describeSubscription(subscription({ items: { data, has_more: false } })).amount).toBeNull()
    expect(describeSubscription(subscription({ items: { data: [item], has_more: true } })).amount).toBeNull()
  })

  it.each([
    ['payment_failed', 'payment_failed'],
    ['cancellation_requested', 'requested'],
    ['payment_disputed', null],
    [null, null],
  ])('says why it ended: %s', (reason, endedFor) => {
    const ended = { status: 'canceled', ended_at: FEBRUARY, cancellation_details: { reason } }
    expect(describeSubscription(subscription(ended))).toMatchObject({ endedFor, endedAt: new Date(FEBRUARY * 1000) })
  })
})
