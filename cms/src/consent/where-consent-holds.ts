import type { Where } from 'payload'
import { todayInParis } from '../desk/show-date.ts'

/**
 * Of stories, only those whose consent holds now: what ends by itself is gone for readers at that moment, whoever else
 * is asleep. What a consent covers changes only together with what is public (`keep-consent.ts`), so the days are enough.
 */
export function whereConsentHolds(now: Date): Where[] {
  const today = todayInParis(now)
  return [
    { 'consent.withdrawnAt': { exists: false } },
    { 'consent.expiresOn': { greater_than_equal: `${today}T00:00:00.000Z` } },
    { 'consent.agreedOn': { less_than_equal: `${today}T23:59:59.999Z` } },
  ]
}
