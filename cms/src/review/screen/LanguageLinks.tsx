import { LOCALE_NAMES, LOCALES, type Locale } from '@campaign/shared/locales/locales.ts'
import Link from 'next/link'
import type { ReviewedText } from '../reviewed.ts'
import { reviewPageOf } from './review-addresses.ts'

type LanguageLinksProps = {
  text: ReviewedText
  written: readonly Locale[]
  words: { languages: string; notWritten: string }
}

/** The language that is shown, and the ways to the others. */
export function LanguageLinks({ text, written, words }: LanguageLinksProps) {
  return (
    <nav aria-label={words.languages} className="review-languages">
      <ul className="desk-links">
        {LOCALES.map((locale) => (
          <li key={locale}>
            {locale === text.locale ? (
              <strong aria-current="page" lang={locale}>
                {LOCALE_NAMES[locale]}
              </strong>
            ) : (
              <Link hrefLang={locale} href={reviewPageOf({ ...text, locale })} lang={locale} prefetch={false}>
                {LOCALE_NAMES[locale]}
              </Link>
            )}
            {written.includes(locale) ? null : <span className="desk__quiet"> ({words.notWritten})</span>}
          </li>
        ))}
      </ul>
    </nav>
  )
}
