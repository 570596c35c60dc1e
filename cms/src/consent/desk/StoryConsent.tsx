import Link from 'next/link'
import { isLocale, DEFAULT_LOCALE } from '@campaign/shared/locales/locales.ts'
import type { UIFieldServerProps } from 'payload'
import { pageOf } from '../../desk/addresses.ts'
import { showDay } from '../../desk/show-date.ts'
import { fillIn, languageOf, pickWords } from '../../languages/pick-words.ts'
import { mayDo } from '../../people/may-do.ts'
import { stateOfConsent } from '../consent-state.ts'
import { judgeConsent } from '../judge-consent.ts'
import { readConsent } from '../read-consent.ts'
import { consentRefusalWords, storyConsentWords } from '../story-consent-words.ts'
import { readLapsesOf } from '../lapses.ts'
import { StoryLapse } from './StoryLapse.tsx'
import './consent.css'

/** Beside a story: whether it may be public in this language under the consent that is chosen. */
export async function StoryConsent({ data, i18n, id, req }: UIFieldServerProps) {
  if (!mayDo(req.user, 'see_review')) return null
  const language = languageOf(i18n)
  const words = pickWords(storyConsentWords, language)
  const consent = await readConsent(req, (data as Record<string, unknown>)['consent'])
  const locale = isLocale(req.locale) ? req.locale : DEFAULT_LOCALE
  const refusal = judgeConsent(consent, locale, new Date())
  const lapses = id === undefined ? [] : await readLapsesOf(req, String(id))
  const lapse = lapses.find((one) => one.locale === locale)
  return (
    <div className="desk consent-beside" data-consent={refusal ?? 'covers'}>
      <p>
        {refusal === null && consent !== null
          ? fillIn(words.covers, { code: consent.caseCode, day: showDay(`${consent.expiresOn}T12:00:00Z`, language) })
          : consentRefusalWords[refusal ?? 'consent_missing'][language]}
      </p>
      {lapse === undefined ? null : <StoryLapse holdsAgain={refusal === null} lapse={lapse} language={language} />}
      {consent !== null && stateOfConsent(consent, new Date()) === 'to_review' ? <p>{words.askAgain}</p> : null}
      {consent === null ? null : (
        <p>
          <Link href={pageOf('consents', consent.id)} prefetch={false}>
            {words.open}
          </Link>
        </p>
      )}
      <p className="desk__quiet">{words.afterSaving}</p>
    </div>
  )
}
