'use client'

import { useId } from 'react'
import { fillIn } from '../../languages/pick-words.ts'
import type { AnsweredBox } from '../consented/shown-face.ts'

/** `label`: what choosing it means, with its code, its last day and its languages. */
export type OfferedConsent = { id: string; code: string; label: string }

type BoxAnswersProps = {
  boxes: readonly AnsweredBox[]
  consents: readonly OfferedConsent[]
  words: Record<string, string>
  /** `consent`: an id; null: cover. */
  onAnswer: (index: number, consent: string | null) => void
}

/** Each box has an answer of its own: of two people in one picture, one may agree and the other not. */
export function BoxAnswers({ boxes, consents, words, onAnswer }: BoxAnswersProps) {
  const own = useId()
  if (boxes.length === 0) return null
  return (
    <fieldset aria-describedby={`${own}-help`} className="cover-answers">
      <legend>{words['answers']}</legend>
      <p id={`${own}-help`}>{words['answersHelp']}</p>
      {boxes.map(({ consent }, index) => (
        // Boxes have no name but their place in the list.
        <div className="cover-answer" key={`${index}`}>
          <label htmlFor={`${own}-${index}`}>{fillIn(words['answerOf'] ?? '', { number: index + 1 })}</label>
          <select
            id={`${own}-${index}`}
            onChange={({ target }) => onAnswer(index, target.value === '' ? null : target.value)}
            value={consent ?? ''}
          >
            <option value="">{words['answerCover']}</option>
            {consents.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </div>
      ))}
    </fieldset>
  )
}
