import type { GivingState } from '@campaign/shared/content/published.ts'
import type { Locale } from '@campaign/shared/locales/locales.ts'
import type { Translator } from '../messages/messages.ts'

type NoGivingProps = {
  t: Translator
  giving: Exclude<GivingState, 'open'>
  /** The association's own words, where it has written some; `lang` where they are of another language than the page. */
  note?: { text: string; lang: Locale | undefined } | null
  /** True for whoever began a gift all the same: they are told that no money was taken. */
  hasBegun: boolean
  /** Where to go from here. */
  onward: { href: string; words: string }
}

/** Why nothing can be given. There is no form to send. */
export function NoGiving({ t, giving, note = null, hasBegun, onward }: NoGivingProps) {
  const usual = hasBegun ? t(`errors.giving_${giving}`) : t(`donation.${giving}.text`)
  return (
    <div className="page opening">
      <h1>{t(`donation.${giving}.title`)}</h1>
      {note === null ? (
        <p className="lead">{usual}</p>
      ) : (
        <>
          <p className="lead as-written" lang={note.lang}>
            {note.text}
          </p>
          {hasBegun && <p>{usual}</p>}
        </>
      )}
      <p>
        <a className="onward" href={onward.href}>
          {onward.words}
        </a>
      </p>
    </div>
  )
}
