import {
  mayFollowSubscription,
  SUBSCRIPTION_STATES,
  type SubscriptionState,
} from '@campaign/shared/donations/subscription-states.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decideSubscription } from './decide-subscription.ts'
import { END_CAUSES, type Subscription, type SubscriptionCareReason } from './subscription.ts'
import type { SubscriptionFacts } from './subscription-facts.ts'
import { factsWith, OUR_ID, subscriptionWith } from './trial/examples.ts'

const NOW = new Date('2026-11-23T12:00:00Z')
const BEGUN = { stripeSubscription: null, stripeCustomer: null, startedAt: null, nextChargeAt: null, revision: 0 }

/** The row after what Stripe said was applied. */
function after(subscription: Subscription, facts: SubscriptionFacts): Subscription {
  const decision = decideSubscription(subscription, facts, NOW)
  if (decision.kind === 'nothing') return subscription
  if (decision.kind === 'fill') return { ...subscription, ...decision.changes }
  return { ...subscription, ...decision.changes, state: decision.to, careReason: decision.careReason }
}

describe('decideSubscription', () => {
  it.each([
    ['incomplete', 'awaiting_payment'],
    ['incomplete_expired', 'expired'],
    ['active', 'active'],
    ['past_due', 'past_due'],
    ['canceled', 'canceled'],
  ] as const)('takes a gift that Stripe calls "%s" for %s', (status, state) => {
    const row = after(subscriptionWith({ ...BEGUN, state: 'created' }), factsWith({ status }))
    expect(row).toMatchObject({ state, stripeSubscription: 'sub_1', stripeCustomer: 'cus_1' })
  })

  it('calls it paused while nothing is collected, whatever else Stripe calls it', () => {
    for (const status of ['active', 'past_due'] as const)
      expect(after(subscriptionWith(), factsWith({ status, isPaused: true })).state).toBe('paused')
    expect(after(subscriptionWith({ state: 'paused' }), factsWith()).state).toBe('active')
  })

  it('takes a charge that goes through after failures for a recovery', () => {
    const failing = after(subscriptionWith(), factsWith({ status: 'past_due' }))
    expect(failing.state).toBe('past_due')
    expect(after(failing, factsWith()).state).toBe('active')
  })

  it('follows the next charge without a move', () => {
    const nextChargeAt = new Date('2026-03-31T10:00:00Z')
    expect(decideSubscription(subscriptionWith(), factsWith({ nextChargeAt }), NOW)).toMatchObject({
      kind: 'fill',
      changes: { nextChargeAt },
    })
  })

  it('confirms an amount only when Stripe says it', () => {
    const asked = subscriptionWith({ wantedAmount: 3500 })
    expect(after(asked, factsWith())).toMatchObject({ amount: 2000, previousAmount: null, wantedAmount: 3500 })
    expect(after(asked, factsWith({ amount: 3500 }))).toMatchObject({
      state: 'active',
      amount: 3500,
      previousAmount: 2000,
      wantedAmount: null,
    })
  })

  it('forgets a wish that came back to what is given already', () => {
    const asked = subscriptionWith({ wantedAmount: 2000, previousAmount: 1500 })
    expect(after(asked, factsWith())).toMatchObject({ amount: 2000, previousAmount: 1500, wantedAmount: null })
  })

  it.each<[string, Partial<SubscriptionFacts>, SubscriptionCareReason]>([
    ['a third amount', { amount: 2500 }, 'amount_differs'],
    ['the amount before the last change', { amount: 1500 }, 'amount_differs'],
    ['no amount a month', { amount: null }, 'amount_differs'],
    ['another currency', { currency: 'USD' }, 'currency_differs'],
    ['the other mode', { livemode: true }, 'livemode_differs'],
    ['the number of another gift', { subscription: 'f0000000-0000-4000-8000-000000000000' }, 'subscription_differs'],
    ['no number of ours', { subscription: null }, 'subscription_differs'],
    ['a second subscription', { id: 'sub_2' }, 'subscription_differs'],
  ])('puts %s before a person, and leaves the row’s own facts alone', (_, change, reason) => {
    const row = subscriptionWith({ previousAmount: 1500, wantedAmount: 3500 })
    const care = after(row, factsWith(change))
    expect(care).toEqual({ ...row, state: 'needs_care', careReason: reason })
  })

  it('records where to find one that needs care from its beginning, so that it can be ended', () => {
    const row = after(subscriptionWith({ ...BEGUN, state: 'awaiting_payment' }), factsWith({ amount: 1 }))
    expect(row).toMatchObject({
      state: 'needs_care',
      stripeSubscription: 'sub_1',
      stripeCustomer: 'cus_1',
      amount: 2000,
    })
    const foreign = after(subscriptionWith({ ...BEGUN, state: 'created' }), factsWith({ subscription: null }))
    expect(foreign).toMatchObject({ state: 'needs_care', stripeSubscription: null })
  })

  it('is not disturbed by a second subscription that is over', () => {
    for (const status of ['canceled', 'incomplete_expired'] as const)
      expect(decideSubscription(subscriptionWith(), factsWith({ id: 'sub_2', status }), NOW).kind).toBe('nothing')
  })

  it.each([
    ['nobody asked here, and Stripe gave up', { endCause: null }, { endedFor: 'payment_failed' }, 'failed_payments'],
    ['nobody asked here', { endCause: null }, { endedFor: 'requested' }, 'elsewhere'],
    ['Stripe does not say why', { endCause: null }, { endedFor: null }, 'elsewhere'],
    ['the donor asked', { endCause: 'donor' }, { endedFor: 'requested' }, 'donor'],
    ['the treasurer asked', { endCause: 'staff' }, { endedFor: 'payment_failed' }, 'staff'],
    ['the issuer is refused', { endCause: 'blocked_issuer' }, { endedFor: 'requested' }, 'blocked_issuer'],
  ] as const)('names who ended it: %s', (_, ours, theirs, endCause) => {
    const endedAt = new Date('2026-10-01T00:00:00Z')
    const row = subscriptionWith({ ...ours, wantedAmount: 3000 })
    const ended = after(row, factsWith({ status: 'canceled', nextChargeAt: null, endedAt, ...theirs }))
    expect(ended).toMatchObject({ state: 'canceled', endCause, endedAt, nextChargeAt: null, wantedAmount: null })
  })

  it('ends one that needed care once Stripe has ended it, whatever differs', () => {
    const care = subscriptionWith({ state: 'needs_care', careReason: 'amount_differs', endCause: 'staff' })
    const ended = after(care, factsWith({ status: 'canceled', amount: 1, nextChargeAt: null }))
    expect(ended).toMatchObject({ state: 'canceled', careReason: null, endCause: 'staff', amount: 2000 })
    expect(ended.endedAt).not.toBeNull()
  })

  it('never brings back what was ended or put before a person', () => {
    const ended = subscriptionWith({ state: 'canceled', endedAt: NOW, endCause: 'donor' })
    expect(after(ended, factsWith()).state).toBe('canceled')
    const care = subscriptionWith({ state: 'needs_care', careReason: 'amount_differs' })
    for (const status of ['active', 'past_due', 'incomplete'] as const)
      expect(after(care, factsWith({ status }))).toMatchObject({ state: 'needs_care', careReason: 'amount_differs' })
  })
})

const amounts = fc.constantFrom(1500, 2000, 3500)
const moments = fc.constantFrom(new Date('2026-02-28T10:00:00Z'), new Date('2026-03-31T10:00:00Z'))

const anyRow: fc.Arbitrary<Subscription> = fc
  .record({
    state: fc.constantFrom(...SUBSCRIPTION_STATES),
    amount: amounts,
    previousAmount: fc.option(amounts),
    wantedAmount: fc.option(amounts),
    stripeSubscription: fc.constantFrom(null, 'sub_1'),
    stripeCustomer: fc.constantFrom(null, 'cus_1'),
    startedAt: fc.option(moments),
    nextChargeAt: fc.option(moments),
    endCause: fc.option(fc.constantFrom(...END_CAUSES)),
  })
  .map((row) => {
    const careReason = row.state === 'needs_care' ? 'amount_differs' : null
    return subscriptionWith({ ...row, careReason, endedAt: row.state === 'canceled' ? NOW : null })
  })

const anyFacts: fc.Arbitrary<SubscriptionFacts> = fc
  .record({
    id: fc.constantFrom('sub_1', 'sub_2'),
    subscription: fc.constantFrom(OUR_ID, OUR_ID, OUR_ID, null),
    livemode: fc.constantFrom(false, false, true),
    status: fc.constantFrom('incomplete', 'incomplete_expired', 'active', 'past_due', 'canceled'),
    isPaused: fc.boolean(),
    amount: fc.option(amounts),
    currency: fc.constantFrom('EUR', 'EUR', 'USD'),
    nextChargeAt: fc.option(moments),
    endedAt: fc.option(moments),
    endedFor: fc.constantFrom(null, 'payment_failed', 'requested'),
  })
  .map((facts) => factsWith(facts as Partial<SubscriptionFacts>))

describe('whatever Stripe says of whatever row', () => {
  it('no move is made that the table forbids, and the constraints of the table hold', () => {
    fc.assert(
      fc.property(anyRow, anyFacts, (row, facts) => {
        const written = after(row, facts)
        if (written.state !== row.state) expect(mayFollowSubscription(row.state, written.state)).toBe(true)
        expect(written.careReason !== null).toBe(written.state === 'needs_care')
        if (written.state === 'canceled') expect(written.endedAt).not.toBeNull()
        if (row.stripeSubscription !== null) expect(written.stripeSubscription).toBe(row.stripeSubscription)
      }),
      { numRuns: 2000 },
    )
  })

  it('the donor is never charged more than they agreed to without a person being called', () => {
    fc.assert(
      fc.property(anyRow, anyFacts, (row, facts) => {
        const written = after(row, facts)
        const agreed = [row.amount, row.wantedAmount]
        expect(agreed).toContain(written.amount)
        if (['active', 'past_due', 'paused'].includes(written.state) && written !== row)
          expect(facts.amount).toBe(written.amount)
      }),
      { numRuns: 2000 },
    )
  })

  it('the same answer twice is the same as once', () => {
    fc.assert(
      fc.property(anyRow, anyFacts, (row, facts) => {
        const once = after(row, facts)
        expect(after(once, facts)).toEqual(once)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('a gift that lives at Stripe', () => {
  /** What Stripe may say, one after the other, until it says the last. */
  const lives = fc
    .array(
      fc.record({ status: fc.constantFrom('active', 'past_due'), isPaused: fc.boolean(), nextChargeAt: moments }),
      { minLength: 1, maxLength: 8 },
    )
    .map((life) => life.map((facts) => factsWith(facts as Partial<SubscriptionFacts>)))

  const begun: SubscriptionState[] = ['created', 'awaiting_payment', 'expired']

  it('ends in the same row, whichever of the answers before the last were heard', () => {
    fc.assert(
      fc.property(lives, fc.constantFrom(...begun), fc.infiniteStream(fc.boolean()), (life, state, heard) => {
        const row = subscriptionWith({ ...BEGUN, state })
        const last = life.at(-1) ?? factsWith()
        const some = life.filter(() => heard.next().value === true)
        expect([...some, last].reduce(after, row)).toEqual(after(row, last))
      }),
      { numRuns: 1000 },
    )
  })
})
