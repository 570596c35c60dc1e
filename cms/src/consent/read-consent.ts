import { isLocale } from '@campaign/shared/locales/locales.ts'
import type { Consent as StoredConsent } from '@campaign/shared/cms/payload-types.ts'
import type { PayloadRequest } from 'payload'
import { asSystem } from '../people/as-system.ts'
import type { Consent } from './consent.ts'
import { endsSoon, stateOfConsent, type ConsentState } from './consent-state.ts'

export type KnownConsent = Consent & { id: string; caseCode: string }

/** The record as the rules look at it, in the transaction of `req`; null where there is none. */
export async function readConsent(req: PayloadRequest, id: unknown): Promise<KnownConsent | null> {
  if (typeof id !== 'string') return null
  const found = await req.payload.findByID({
    ...asSystem('whether a consent holds is the same for whoever asks'),
    collection: 'consents',
    id,
    depth: 0,
    disableErrors: true,
    req,
  })
  return found === null ? null : knowConsent(found)
}

export function knowConsent(stored: ConsentFields): KnownConsent {
  const { id, caseCode, scope, languages, channels, agreedOn, reviewOn, expiresOn, withdrawnAt } = stored
  return {
    id,
    caseCode: caseCode ?? '',
    scope: scope ?? [],
    languages: (languages ?? []).filter((language) => isLocale(language)),
    channels: channels ?? [],
    ...{ agreedOn: toDay(agreedOn), reviewOn: toDay(reviewOn), expiresOn: toDay(expiresOn) },
    isWithdrawn: withdrawnAt !== null && withdrawnAt !== undefined,
  }
}

type ConsentFields = Pick<StoredConsent, 'id' | 'caseCode' | 'scope' | 'languages' | 'channels'> &
  Pick<StoredConsent, 'agreedOn' | 'reviewOn' | 'expiresOn' | 'withdrawnAt'>

/** How it stands in a list, where one that ends soon is told from one that does not. */
export function standingNow(consent: Consent): ConsentState | 'ends_soon' {
  const now = new Date()
  return endsSoon(consent, now) ? 'ends_soon' : stateOfConsent(consent, now)
}

/** Payload keeps a day as a moment of it. */
export function toDay(moment: unknown): string {
  return typeof moment === 'string' ? moment.slice(0, 10) : ''
}
