import { describe, expect, it } from 'vitest'
import { addMonths, daysLeft, findDaysFault, stateOfConsent } from './consent-state.ts'
import type { Consent } from './consent.ts'
import { judgeConsent } from './judge-consent.ts'
import { LAST_DAYS } from './trial/last-days.ts'
import { whereConsentHolds } from './where-consent-holds.ts'

const days = { agreedOn: '2026-03-01', reviewOn: '2026-09-01', expiresOn: '2027-03-01', isWithdrawn: false }
const at = (moment: string) => new Date(moment)

describe('a consent', () => {
  it.each([
    ['2026-02-28T22:59:59.999Z', 'expired'],
    ['2026-02-28T23:00:00.000Z', 'valid'],
    ['2026-08-31T21:59:59.999Z', 'valid'],
    ['2026-08-31T22:00:00.000Z', 'to_review'],
    ['2027-03-01T22:59:59.999Z', 'to_review'],
    ['2027-03-01T23:00:00.000Z', 'expired'],
  ])('stands at %s as %s', (moment, state) => {
    expect(stateOfConsent(days, at(moment))).toBe(state)
  })

  it.each(LAST_DAYS)('whose last day is %s holds until %s and no longer', (expiresOn, end) => {
    const consent = { ...days, agreedOn: addMonths(expiresOn, -6), reviewOn: addMonths(expiresOn, -3), expiresOn }
    const stands = [-1, 0].map((later) => stateOfConsent(consent, new Date(Date.parse(end) + later)))
    expect(stands).toEqual(['to_review', 'expired'])
    // What is asked of PostgreSQL for readers.
    const [, ends] = whereConsentHolds(new Date(end)) as [unknown, { 'consent.expiresOn': Record<string, string> }]
    expect(ends['consent.expiresOn']['greater_than_equal'] ?? '').toBe(
      new Date(Date.parse(expiresOn) + 86_400_000).toISOString(),
    )
  })

  it('that was withdrawn is withdrawn, on whatever day', () => {
    for (const moment of ['2026-01-01', '2026-04-01', '2030-01-01'])
      expect(stateOfConsent({ ...days, isWithdrawn: true }, at(moment))).toBe('withdrawn')
  })

  it.each(['', 'never', '9999', '2027'])('with the day %j, which is none, holds nothing', (expiresOn) => {
    expect(stateOfConsent({ ...days, expiresOn }, at('2026-04-01'))).toBe('expired')
    expect(stateOfConsent({ ...days, agreedOn: expiresOn }, at('2026-04-01'))).toBe('expired')
  })

  it('without a day on which to ask again is to be reviewed at once', () => {
    expect(stateOfConsent({ ...days, reviewOn: '' }, at('2026-04-01'))).toBe('to_review')
  })
})

describe('the days of a consent', () => {
  const now = at('2026-11-22T12:00:00Z')
  const good = { agreedOn: '2026-11-22', reviewOn: '2027-05-22', expiresOn: '2027-11-22' }

  it.each([
    [null, {}],
    [null, { expiresOn: '2026-11-24', reviewOn: '2026-11-23' }],
    ['agreed_in_future', { agreedOn: '2026-11-23' }],
    ['expires_too_late', { expiresOn: '2027-11-23' }],
    ['expires_too_early', { expiresOn: '2026-11-22' }],
    ['expires_too_early', { expiresOn: '2025-11-22' }],
    ['review_not_between', { reviewOn: '2027-11-22' }],
    ['review_not_between', { reviewOn: '2026-11-22' }],
  ])('are judged as %s with %j', (fault, change) => {
    expect(findDaysFault({ ...good, ...change }, now)).toBe(fault)
  })

  it.each([
    ['2026-11-22', 12, '2027-11-22'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-12-31', 1, '2027-01-31'],
  ])('%s and %d months are %s', (day, months, then) => {
    expect(addMonths(day, months)).toBe(then)
  })

  it('are counted to the last on which it holds', () => {
    expect([daysLeft('2026-11-22', now), daysLeft('2026-12-22', now), daysLeft('2026-11-21', now)]).toEqual([0, 30, -1])
  })
})

describe('a story may be public under a consent', () => {
  const now = at('2026-04-01')
  const consent: Consent = { ...days, scope: ['text'], languages: ['fr', 'ru'], channels: ['site'] }

  it('that holds, for its text, on this site, in this language', () => {
    expect(judgeConsent(consent, 'fr', now)).toBe(null)
  })

  it.each<[string, Partial<Consent> | null]>([
    ['consent_missing', null],
    ['consent_withdrawn', { isWithdrawn: true }],
    ['consent_expired', { expiresOn: '2026-03-31' }],
    ['consent_not_for_text', { scope: ['photo', 'voice'] }],
    ['consent_not_for_site', { channels: ['partners', 'press', 'social_networks', 'print'] }],
    ['consent_not_for_language', { languages: ['ru'] }],
    ['consent_not_for_language', { languages: [] }],
  ])('and otherwise not: %s', (refusal, change) => {
    expect(judgeConsent(change === null ? null : { ...consent, ...change }, 'fr', now)).toBe(refusal)
  })
})
