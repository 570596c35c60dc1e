import type { ReactNode } from 'react'
import type { findingWords } from './finding-words.ts'
import { FoundEntry, type FoundInWords } from './FoundEntry.tsx'

type FoundSectionProps = {
  found: readonly FoundInWords[]
  words: Record<keyof typeof findingWords, string>
  locale: string
  /** What is asked about each of them; nothing of who may only read. */
  ask?: (found: FoundInWords) => ReactNode
  /** False: what is said of each is no question. */
  isAsked?: boolean
}

/** All that the machine found, numbered as it is marked in the text. */
export function FoundSection({ found, words, locale, ask, isAsked = ask !== undefined }: FoundSectionProps) {
  return (
    <section aria-labelledby="review-found" className="desk__part">
      <h2 id="review-found">{words.found}</h2>
      {found.length === 0 ? <p>{words.none}</p> : null}
      {found.length > 0 && isAsked ? <p>{words.whatToDo}</p> : null}
      {found.length === 0 ? null : (
        <ol className="review-list">
          {found.map((one) => (
            <FoundEntry found={one} key={one.key} locale={locale} words={words}>
              {ask?.(one)}
            </FoundEntry>
          ))}
        </ol>
      )}
    </section>
  )
}
