import { LOCALE_NAMES, LOCALES, type Locale } from '@campaign/shared/locales/locales.ts'
import type { PayloadRequest } from 'payload'
import type { ReviewedText } from '../../review/reviewed.ts'
import { readStanding } from '../read-standing.ts'
import { STATE_SHAPES, stateWords } from '../translation-words.ts'
import { translatePageOf } from './translate-address.ts'

type LanguageStatesProps = {
  req: PayloadRequest
  text: ReviewedText
  language: Locale
  words: { languages: string; original: string }
}

/** Each language of a document with where it stands, and the way to it. */
export async function LanguageStates({ req, text, language, words }: LanguageStatesProps) {
  const standings = new Map<Locale, Awaited<ReturnType<typeof readStanding>>>()
  for (const locale of LOCALES) standings.set(locale, await readStanding(req, { ...text, locale }))
  return (
    <nav aria-label={words.languages} className="review-languages">
      <ul className="desk-links">
        {LOCALES.map((locale) => {
          const standing = standings.get(locale)
          return (
            <li key={locale}>
              {locale === text.locale ? (
                <strong aria-current="page" lang={locale}>
                  {LOCALE_NAMES[locale]}
                </strong>
              ) : (
                <a href={translatePageOf({ ...text, locale })} hrefLang={locale} lang={locale}>
                  {LOCALE_NAMES[locale]}
                </a>
              )}
              {standing ? (
                <span className="desk__quiet">
                  {' '}
                  <span aria-hidden="true">{STATE_SHAPES[standing.state]}</span>{' '}
                  {standing.isSource ? words.original : stateWords[standing.state][language]}
                </span>
              ) : null}
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
