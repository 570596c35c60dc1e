import type { ReactNode } from 'react'
import { fillIn } from '../../languages/pick-words.ts'
import type { findingWords } from './finding-words.ts'

/** One thing that was found, in words of the admin's language. */
export type FoundInWords = {
  key: string
  number: number
  what: string
  place: string
  places: readonly { before: string; text: string; after: string }[]
  isMarked: boolean
  /** No reason is good enough for it. */
  mustBeMended: boolean
}

type FoundEntryProps = {
  found: FoundInWords
  words: Record<keyof typeof findingWords, string>
  /** Language of the text (BCP 47). */
  locale: string
  children?: ReactNode
}

/** One finding: what, where, the words around it, and what a reviewer has to say about it. */
export function FoundEntry({ found, words, locale, children }: FoundEntryProps) {
  const { number, what, place, places, isMarked } = found
  return (
    <li className="review-found" id={`found-${number}`}>
      <h3>
        <span className="review-found__number">{number}.</span> {what}
      </h3>
      <p className="desk__quiet">{fillIn(words.where, { place })}</p>
      {places.map(({ before, text, after }, at) => (
        <p className="review-found__piece" key={at} lang={locale}>
          {before}
          <mark className="review-mark">{text}</mark>
          {after}
        </p>
      ))}
      {isMarked ? (
        <p>
          <a href={`#mark-${number}`}>{words.showInText}</a>
        </p>
      ) : null}
      {children}
    </li>
  )
}
