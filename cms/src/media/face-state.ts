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
] as const
export type FaceState = (typeof FACE_STATES)[number]

/** A consent, as far as a picture is concerned. Dates are ISO 8601; `validUntil` is the first moment it is no more valid. */
export type FaceConsent = {
  scope: readonly string[]
  validFrom?: string | null
  validUntil: string
  withdrawnAt?: string | null
}

export type PictureFault = 'not_scanned' | 'faces_found' | 'expired' | 'no_consent' | 'no_description'

type PictureAsked = {
  faceState: FaceState
  /** The one that is linked, where one is. */
  consent: FaceConsent | null
  /** In the language of the text that shows it. */
  alt: string | null
  isDecorative: boolean
}

/** Why a picture may not be shown in public in one language; null: it may. */
export function findPictureFault(
  { faceState, consent, alt, isDecorative }: PictureAsked,
  now: Date,
): PictureFault | null {
  if (faceState === 'not_scanned' || faceState === 'scan_failed') return 'not_scanned'
  if (faceState === 'faces_found' || faceState === 'expired') return faceState
  if (faceState === 'consented' && !allowsFace(consent, now)) return 'no_consent'
  if (!isDecorative && (alt ?? '').trim() === '') return 'no_description'
  return null
}

/** Whether somebody agreed that their face is shown, and still does. */
export function allowsFace(consent: FaceConsent | null, now: Date): boolean {
  if (consent === null || !consent.scope.includes('photo') || consent.withdrawnAt) return false
  const hasBegun = !consent.validFrom || Date.parse(consent.validFrom) <= now.getTime()
  return hasBegun && now.getTime() < Date.parse(consent.validUntil)
}
