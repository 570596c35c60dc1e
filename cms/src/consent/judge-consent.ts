import type { Locale } from '@campaign/shared/locales/locales.ts'
import type { Consent } from './consent.ts'
import { stateOfConsent } from './consent-state.ts'

/** Why a story may not be public in a language, as codes that doors answer and screens translate. */
export const CONSENT_REFUSALS = [
  'consent_missing',
  'consent_withdrawn',
  'consent_expired',
  'consent_not_for_text',
  'consent_not_for_site',
  'consent_not_for_language',
] as const
export type ConsentRefusal = (typeof CONSENT_REFUSALS)[number]

/**
 * May a story be public on the site in this language under this consent (null: none was chosen), and if not, why? Null:
 * it may. PostgreSQL asks the same of every row it commits (`consent_covers`).
 */
export function judgeConsent(consent: Consent | null, locale: Locale, now: Date): ConsentRefusal | null {
  if (consent === null) return 'consent_missing'
  const state = stateOfConsent(consent, now)
  if (state === 'withdrawn') return 'consent_withdrawn'
  if (state === 'expired') return 'consent_expired'
  if (!consent.scope.includes('text')) return 'consent_not_for_text'
  if (!consent.channels.includes('site')) return 'consent_not_for_site'
  return consent.languages.includes(locale) ? null : 'consent_not_for_language'
}
