import type { ChangedParagraph } from './compare-texts.ts'

type ChangedWordsProps = {
  paragraphs: readonly ChangedParagraph[]
  /** Of the text. */
  locale: string
  words: { changed: string; added: string; removed: string; markupOnly: string }
}

/** What changed in one field of the source, struck out and underlined: said by form, and aloud. */
export function ChangedWords({ paragraphs, locale, words }: ChangedWordsProps) {
  return (
    <div className="translate-changed">
      <p className="translate-changed__title">{words.changed}</p>
      {paragraphs.length === 0 ? <p>{words.markupOnly}</p> : null}
      {paragraphs.map(({ pieces }, at) => (
        <p key={at} lang={locale}>
          {pieces.map(({ kind, text }, piece) =>
            kind === 'same' ? (
              text
            ) : kind === 'added' ? (
              <ins key={piece} title={words.added}>
                {text}
              </ins>
            ) : (
              <del key={piece} title={words.removed}>
                {text}
              </del>
            ),
          )}
        </p>
      ))}
    </div>
  )
}
