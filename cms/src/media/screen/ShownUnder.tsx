import Link from 'next/link'
import type { Locale } from '@campaign/shared/locales/locales.ts'
import type { PayloadRequest } from 'payload'
import { pageOf } from '../../desk/addresses.ts'
import { stateOfConsent } from '../../consent/consent-state.ts'
import { showLastDay } from '../../consent/desk/show-days-left.ts'
import { nameLanguages } from '../../consent/name-language.ts'
import { readConsent } from '../../consent/read-consent.ts'
import { consentStateWords } from '../../consent/story-consent-words.ts'
import type { ShownFace } from '../consented/shown-face.ts'
import { showWords } from './cover-words.ts'

/** The consents a picture leans on, and how long each still holds. */
export async function ShownUnder({
  faces,
  language,
  req,
}: {
  faces: readonly ShownFace[]
  language: Locale
  req: PayloadRequest
}) {
  if (faces.length === 0) return null
  const now = new Date()
  const ids = [...new Set(faces.map(({ consent }) => consent))]
  const consents = (await Promise.all(ids.map((id) => readConsent(req, id)))).filter((consent) => consent !== null)
  return (
    <div className="cover-consents">
      <h3 id="picture-consents">{showWords.shownUnder[language]}</h3>
      <ul aria-labelledby="picture-consents">
        {consents.map((consent) => (
          <li key={consent.id}>
            <Link href={pageOf('consents', consent.id)} prefetch={false}>
              {consent.caseCode}
            </Link>{' '}
            {consentStateWords[stateOfConsent(consent, now)][language]}. {showLastDay(consent.expiresOn, language, now)}{' '}
            {nameLanguages(consent.languages, language)}
          </li>
        ))}
      </ul>
    </div>
  )
}
