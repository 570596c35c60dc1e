import { LOCALE_NAMES, type Locale } from '@campaign/shared/locales/locales.ts'
import Link from 'next/link'
import type { ReviewedText } from '../reviewed.ts'
import { reviewPageOf } from './review-addresses.ts'
import type { screenWords } from './screen-words.ts'

type ScreenWords = Record<keyof typeof screenWords, string>

/** What is missing before a text can be read as readers would. */
export function Unfinished({ missing, words }: { missing: readonly string[]; words: ScreenWords }) {
  return (
    <section aria-labelledby="review-unfinished">
      <h2 id="review-unfinished">{words.unfinished}</h2>
      <p>{words.unfinishedWhy}</p>
      <ul>
        {missing.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </section>
  )
}

type NotWrittenProps = { text: ReviewedText; written: readonly Locale[]; words: ScreenWords }

/** A language in which nothing is written yet, with the ways to those in which something is. */
export function NotWritten({ text, written, words }: NotWrittenProps) {
  const others = written.filter((locale) => locale !== text.locale)
  return (
    <section aria-labelledby="review-not-written">
      <h2 id="review-not-written">{words.notFound}</h2>
      {others.length === 0 ? null : (
        <>
          <p>{words.writtenIn}</p>
          <ul className="desk-links">
            {others.map((locale) => (
              <li key={locale}>
                <Link hrefLang={locale} href={reviewPageOf({ ...text, locale })} lang={locale} prefetch={false}>
                  {LOCALE_NAMES[locale]}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
