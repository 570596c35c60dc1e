import Link from 'next/link'
import type { Locale } from '@campaign/shared/locales/locales.ts'
import { consentRefusalWords, consentStateWords, storyConsentWords } from '../../consent/story-consent-words.ts'
import { pageOf } from '../../desk/addresses.ts'
import { showDay } from '../../desk/show-date.ts'
import { fillIn, pickWords } from '../../languages/pick-words.ts'
import type { SheetConsent } from '../review-sheet.ts'

type SheetConsentViewProps = { consent: SheetConsent; language: Locale }

/** Whether the person agrees to this text in this language, and what to do where they do not. */
export function SheetConsentView({ consent: { chosen, refusal }, language }: SheetConsentViewProps) {
  const words = pickWords(storyConsentWords, language)
  return (
    <section aria-labelledby="review-consent" className="desk__part" data-consent={refusal ?? 'covers'}>
      <h2 id="review-consent">{words.label}</h2>
      {refusal === null && chosen !== null ? (
        <p>
          {fillIn(words.covers, { code: chosen.caseCode, day: showDay(`${chosen.expiresOn}T12:00:00Z`, language) })}
        </p>
      ) : (
        <p className="review-notice" data-refusal={refusal}>
          {consentRefusalWords[refusal ?? 'consent_missing'][language]}
        </p>
      )}
      {chosen?.state === 'to_review' ? <p>{words.askAgain}</p> : null}
      {chosen === null ? null : (
        <p>
          {chosen.caseCode} ({consentStateWords[chosen.state][language].toLocaleLowerCase(language)}){' '}
          <Link href={pageOf('consents', chosen.id)} prefetch={false}>
            {words.open}
          </Link>
        </p>
      )}
    </section>
  )
}
