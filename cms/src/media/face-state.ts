import type { Locale } from '@campaign/shared/locales/locales.ts'
import type { Consent } from '../consent/consent.ts'
import { holds, stateOfConsent } from '../consent/consent-state.ts'

/** What is known of the faces in a picture. */
export const FACE_STATES = [
  /** From before pictures were searched: its files lie open, and it is in no new publication until it was. */
  'not_scanned',
  /** The search could not be done; kept sealed. */
  'scan_failed',
  /** To be covered; kept sealed. */
  'faces_found',
  /** None was found. */
  'clear',
  /** Something was covered, and nothing was found afterwards. */
  'covered',
  /** With faces, which the person agreed to show. */
  'consented',
  /** Waited too long to be covered: its bytes are gone. */
  'expired',
  /** A face in it was shown, and whoever agreed to that does so no more: its bytes are gone. */
  'consent_ended',
  /** No text showed it for a long time: its bytes are gone. */
  'unused',
] as const
export type FaceState = (typeof FACE_STATES)[number]

export type PictureFault = 'not_scanned' | 'faces_found' | Gone | 'no_consent' | 'no_description'

type PictureAsked = {
  faceState: FaceState
  /** Under which each of the faces that are shown stands; null: under none that could be found. */
  consents: readonly (Consent | null)[]
  /** Of the text that shows it. */
  locale: Locale
  /** In that language. */
  alt: string | null
  isDecorative: boolean
}

/** Why a picture may not be shown in public in one language; null: it may. */
export function findPictureFault(
  { faceState, consents, locale, alt, isDecorative }: PictureAsked,
  now: Date,
): PictureFault | null {
  if (faceState === 'not_scanned' || faceState === 'scan_failed') return 'not_scanned'
  if (faceState === 'faces_found' || isGone(faceState)) return faceState
  if (faceState === 'consented') {
    const isAgreed = (consent: Consent | null) => allowsFace(consent, now) && consent?.languages.includes(locale)
    if (consents.length === 0 || !consents.every(isAgreed)) return 'no_consent'
  }
  if (!isDecorative && (alt ?? '').trim() === '') return 'no_description'
  return null
}

/** Whether somebody agreed that their face is shown on the site, and still does. PostgreSQL asks the same (`shows_faces`). */
export function allowsFace(consent: Consent | null, now: Date): boolean {
  if (consent === null || !consent.scope.includes('photo') || !consent.channels.includes('site')) return false
  return holds(stateOfConsent(consent, now))
}

/** States in which there is nothing left of a picture but its record. */
type Gone = 'expired' | 'consent_ended' | 'unused'

export function isGone(faceState: FaceState): faceState is Gone {
  return faceState === 'expired' || faceState === 'consent_ended' || faceState === 'unused'
}
