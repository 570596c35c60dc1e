import type { Locale } from '@campaign/shared/locales/locales.ts'

/** What a person agrees to have shown of them. */
export const CONSENT_SCOPES = ['text', 'photo', 'voice'] as const
export type ConsentScope = (typeof CONSENT_SCOPES)[number]

/** Where it may be shown; this site is one of them. */
export const CONSENT_CHANNELS = ['site', 'partners', 'press', 'social_networks', 'print'] as const
export type ConsentChannel = (typeof CONSENT_CHANNELS)[number]

export const WAYS_INFORMED = [
  'in_person',
  'in_person_with_interpreter',
  'by_phone',
  'by_phone_with_interpreter',
  'by_video',
  'by_lawyer',
] as const
export type WayInformed = (typeof WAYS_INFORMED)[number]

/** In which they were told what it means; wider than those we publish in. */
export const INFORMED_LANGUAGES = [
  'ru',
  'uk',
  'be',
  'fr',
  'en',
  'de',
  'ka',
  'hy',
  'kk',
  'tr',
  'sr',
  'ky',
  'uz',
  'tg',
  'az',
  'tt',
  'ba',
  'ce',
  'bua',
  'tyv',
] as const

/**
 * What of a record decides whether it covers something. Days of Paris as ISO 8601 writes them ("2026-11-22");
 * both `agreedOn` and `expiresOn` belong to the time in which it holds.
 */
export type Consent = ConsentDays & {
  scope: readonly ConsentScope[]
  languages: readonly Locale[]
  channels: readonly ConsentChannel[]
}

export type ConsentDays = { agreedOn: string; reviewOn: string; expiresOn: string; isWithdrawn: boolean }
