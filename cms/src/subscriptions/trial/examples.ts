import type { Subscription } from '../subscription.ts'
import type { SubscriptionFacts } from '../subscription-facts.ts'

export const OUR_ID = '7b1d3a52-0c4e-4f7a-9f52-2a8f6f1f0c11'

/** A monthly gift of 20 € that goes well. */
export function subscriptionWith(change: Partial<Subscription> = {}): Subscription {
  return {
    id: OUR_ID,
    state: 'active',
    careReason: null,
    amount: 2000,
    previousAmount: null,
    wantedAmount: null,
    currency: 'EUR',
    campaign: 'c2b0a3e6-4f86-4f0c-8a39-4df7c6f0a001',
    locale: 'fr',
    linkVersion: 1,
    stripeSubscription: 'sub_1',
    stripeCustomer: 'cus_1',
    livemode: false,
    startedAt: new Date('2026-01-31T10:00:00Z'),
    nextChargeAt: new Date('2026-02-28T10:00:00Z'),
    endedAt: null,
    endCause: null,
    revision: 3,
    ...change,
  }
}

/** What Stripe says of it. */
export function factsWith(change: Partial<SubscriptionFacts> = {}): SubscriptionFacts {
  return {
    id: 'sub_1',
    customer: 'cus_1',
    subscription: OUR_ID,
    livemode: false,
    status: 'active',
    isPaused: false,
    amount: 2000,
    currency: 'EUR',
    startedAt: new Date('2026-01-31T10:00:00Z'),
    nextChargeAt: new Date('2026-02-28T10:00:00Z'),
    endedAt: null,
    endedFor: null,
    ...change,
  }
}
