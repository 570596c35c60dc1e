import { todayInParis } from '../desk/show-date.ts'
import type { ConsentDays } from './consent.ts'

/** `to_review`: still holds, and it is time to ask again. */
export const CONSENT_STATES = ['valid', 'to_review', 'expired', 'withdrawn'] as const
export type ConsentState = (typeof CONSENT_STATES)[number]

/** In months after the day on which it was given. */
export const LONGEST_CONSENT = 12

/**
 * How a consent stands at this moment, by the days of Paris, where whoever wrote it down lives: its last day ends there
 * at midnight, never later. What is not clear holds nothing up: it has expired. PostgreSQL has the same day
 * (`today_in_paris`).
 */
export function stateOfConsent({ agreedOn, reviewOn, expiresOn, isWithdrawn }: ConsentDays, now: Date): ConsentState {
  const today = todayInParis(now)
  if (isWithdrawn) return 'withdrawn'
  // A day that has not come is as little a consent as one that has gone; compared as text, which ISO 8601 allows.
  if (!isDay(agreedOn) || !isDay(expiresOn) || agreedOn > today || expiresOn < today) return 'expired'
  return isDay(reviewOn) && reviewOn > today ? 'valid' : 'to_review'
}

/** From so many days before its last one, somebody should ask. */
export const ENDS_SOON_DAYS = 30

/** Holds, and its last day is near. */
export function endsSoon(consent: ConsentDays, now: Date): boolean {
  return holds(stateOfConsent(consent, now)) && daysLeft(consent.expiresOn, now) <= ENDS_SOON_DAYS
}

export function holds(state: ConsentState): boolean {
  return state === 'valid' || state === 'to_review'
}

export type ConsentDaysFault = 'agreed_in_future' | 'expires_too_late' | 'expires_too_early' | 'review_not_between'

/** What is wrong with the days of a consent that is given or renewed now; null: nothing. */
export function findDaysFault(days: Omit<ConsentDays, 'isWithdrawn'>, now: Date): ConsentDaysFault | null {
  const { agreedOn, reviewOn, expiresOn } = days
  if (agreedOn > todayInParis(now)) return 'agreed_in_future'
  if (expiresOn > addMonths(agreedOn, LONGEST_CONSENT)) return 'expires_too_late'
  if (expiresOn <= agreedOn) return 'expires_too_early'
  return reviewOn > agreedOn && reviewOn < expiresOn ? null : 'review_not_between'
}

/** The same day so many months later; the last of the month where there is no such day (29 February). */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0))
  last.setUTCDate(Math.min(date, last.getUTCDate()))
  return last.toISOString().slice(0, 10)
}

/** Whole days from `now` to the last day on which it holds; negative once that has gone. */
export function daysLeft(expiresOn: string, now: Date): number {
  return Math.round((Date.parse(expiresOn) - Date.parse(todayInParis(now))) / 86_400_000)
}

function isDay(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(value)
}
