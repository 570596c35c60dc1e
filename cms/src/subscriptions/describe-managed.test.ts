import { SUBSCRIPTION_STATES } from '@campaign/shared/donations/subscription-states.ts'
import { describe, expect, it } from 'vitest'
import { actsOpenTo, describeManaged } from './describe-managed.ts'
import type { Subscription } from './subscription.ts'
import { subscriptionWith } from './trial/examples.ts'

const may = (change: Partial<Subscription>) => actsOpenTo(subscriptionWith(change))

describe('what a donor may do with their monthly gift', () => {
  it('is everything but to resume while it goes well', () => {
    expect(may({})).toEqual(['cancel', 'pause', 'change_amount', 'update_card'])
  })

  it('is to resume while it is paused', () => {
    expect(may({ state: 'paused' })).toEqual(['cancel', 'resume', 'change_amount', 'update_card'])
  })

  it('is no pause while a charge is being tried again: Stripe would go on trying', () => {
    expect(may({ state: 'past_due' })).toEqual(['cancel', 'change_amount', 'update_card'])
  })

  it('is to end it as long as Stripe may charge, even where a person must look', () => {
    expect(may({ state: 'needs_care', careReason: 'amount_differs' })).toEqual(['cancel'])
    expect(may({ state: 'awaiting_payment' })).toEqual(['cancel'])
  })

  it('is to end it, and nothing else, while the end was asked for and Stripe has not confirmed it', () => {
    expect(may({ endCause: 'donor' })).toEqual(['cancel'])
  })

  it('is nothing once it has ended, or before it has begun', () => {
    expect(may({ state: 'canceled', endedAt: new Date() })).toEqual([])
    expect(may({ state: 'expired' })).toEqual([])
    for (const state of SUBSCRIPTION_STATES) expect(may({ state, stripeSubscription: null })).toEqual([])
  })

  it('is no new card where Stripe has nobody to put it on', () => {
    expect(may({ stripeCustomer: null })).not.toContain('update_card')
  })
})

describe('what a donor is told of their monthly gift', () => {
  it('is the day of the next charge, in UTC, only where there will be one', () => {
    const nextChargeAt = new Date('2026-12-31T23:30:00Z')
    expect(describeManaged(subscriptionWith({ nextChargeAt })).nextChargeOn).toBe('2026-12-31')
    expect(describeManaged(subscriptionWith({ nextChargeAt: null, state: 'paused' })).nextChargeOn).toBeNull()
    expect(describeManaged(subscriptionWith({ nextChargeAt, state: 'canceled' })).nextChargeOn).toBeNull()
  })

  it('is nothing that Stripe or the books know beyond it', () => {
    expect(describeManaged(subscriptionWith({ locale: null }))).toEqual({
      state: 'active',
      amount: { minor: 2000, currency: 'EUR' },
      locale: 'fr',
      nextChargeOn: '2026-02-28',
      may: ['cancel', 'pause', 'change_amount', 'update_card'],
    })
  })
})
