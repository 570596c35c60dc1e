import { describe, expect, it } from 'vitest'
import { isRunning, mayFollowSubscription, SUBSCRIPTION_STATES } from './subscription-states.ts'

describe('the states of a monthly gift', () => {
  it('never follow themselves', () => {
    for (const state of SUBSCRIPTION_STATES) expect(mayFollowSubscription(state, state)).toBe(false)
  })

  it('go back and forth between going well, failing and pausing: a failure is never the last word', () => {
    for (const from of SUBSCRIPTION_STATES.filter(isRunning))
      for (const to of SUBSCRIPTION_STATES.filter(isRunning))
        expect([from, to, mayFollowSubscription(from, to)]).toEqual([from, to, from !== to])
  })

  it('never begin again after the end', () => {
    expect(SUBSCRIPTION_STATES.filter((state) => mayFollowSubscription('canceled', state))).toEqual(['needs_care'])
  })

  it('leave needs_care only by ending', () => {
    expect(SUBSCRIPTION_STATES.filter((state) => mayFollowSubscription('needs_care', state))).toEqual(['canceled'])
  })

  it('never go back to the payment page', () => {
    const back = SUBSCRIPTION_STATES.filter((state) => mayFollowSubscription(state, 'awaiting_payment'))
    expect(back).toEqual(['created'])
  })
})
