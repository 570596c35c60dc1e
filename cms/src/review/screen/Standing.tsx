import type { Locale } from '@campaign/shared/locales/locales.ts'
import { neverWordRefusalWords } from '../../never-words/never-word-words.ts'
import { fillIn } from '../../languages/pick-words.ts'
import type { ReviewSheet } from '../review-sheet.ts'
import type { screenWords } from './screen-words.ts'
import { decisionOutcomes } from './decision-words.ts'

type StandingProps = {
  sheet: ReviewSheet
  /** Whether the person who reads may approve anything at all. */
  isReviewer: boolean
  words: Record<keyof typeof screenWords, string>
  language: Locale
}

const STANDING_WORDS = { public: 'isPublic', approved: 'isApproved', open: 'isOpen' } as const

/** Where a text stands, in words, before anything else is read. */
export function Standing({ sheet, isReviewer, words, language }: StandingProps) {
  const { standing, publicNow, writtenBy, alsoChanges, wordsElsewhere } = sheet
  const names = new Intl.DisplayNames([language], { type: 'language' })
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  return (
    <section aria-labelledby="review-standing" className="review-standing">
      <h2 id="review-standing">{words.standing}</h2>
      <p className="desk__sentence" data-standing={standing}>
        {words[STANDING_WORDS[standing]]}
      </p>
      {isReviewer && sheet.refusal === 'own_text' && standing !== 'public' ? (
        <p className="review-notice" data-refusal="own_text">
          {words.ownText}
        </p>
      ) : null}
      {sheet.refusal === 'never_word_found' || sheet.refusal === 'never_words_unreadable' ? (
        <p className="review-notice" data-refusal={sheet.refusal}>
          {neverWordRefusalWords[sheet.refusal][language]}
        </p>
      ) : null}
      {sheet.refusal === 'untranslated_left' ? (
        <p className="review-notice" data-refusal="untranslated_left">
          {decisionOutcomes.untranslated_left[language]}
        </p>
      ) : null}
      {isReviewer ? null : <p className="review-notice">{words.readOnly}</p>}
      {standing === 'public' ? null : <p>{publicNow === null ? words.nothingPublic : words.olderPublic}</p>}
      <p>
        {writtenBy.length === 0 ? words.writtenByNobody : fillIn(words.writtenBy, { names: list.format(writtenBy) })}
      </p>
      {alsoChanges.length === 0 ? null : (
        <p>{fillIn(words.alsoChanges, { languages: list.format(alsoChanges.map((one) => names.of(one) ?? one)) })}</p>
      )}
      {wordsElsewhere.length === 0 ? null : (
        <>
          <h3>{words.wordsElsewhere}</h3>
          <dl className="review-parts" data-elsewhere>
            {wordsElsewhere.map(({ locale, picture, alt }) => (
              <div key={`${locale} ${picture}`}>
                <dt>{names.of(locale) ?? locale}</dt>
                <dd lang={locale}>{alt}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <p className="desk__quiet">{words.draftNote}</p>
    </section>
  )
}
