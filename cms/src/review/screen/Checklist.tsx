'use client'

import { useId } from 'react'
import type { ChecklistItem } from '../decide-approval.ts'
import type { checklistWords } from './checklist-words.ts'

export type Question = { item: ChecklistItem; question: string; help: string }

type ChecklistProps = {
  questions: readonly Question[]
  ticked: readonly ChecklistItem[]
  onTick: (item: ChecklistItem, isTicked: boolean) => void
  /** Whether to say which are missing. */
  areFaultsShown: boolean
  words: Record<keyof typeof checklistWords, string>
}

/** The questions a reviewer answers before a story is public. */
export function Checklist({ questions, ticked, onTick, areFaultsShown, words }: ChecklistProps) {
  const id = useId()
  const isMissing = areFaultsShown && questions.some(({ item }) => !ticked.includes(item))
  return (
    <fieldset className="review-checklist desk__part">
      <legend>
        <h2>{words.title}</h2>
      </legend>
      <p>{words.intro}</p>
      {questions.map(({ item, question, help }) => (
        <div className="review-question" key={item}>
          <input
            aria-describedby={`${id}-${item}`}
            aria-invalid={areFaultsShown && !ticked.includes(item) ? true : undefined}
            checked={ticked.includes(item)}
            id={`${id}-box-${item}`}
            name={item}
            onChange={(event) => onTick(item, event.target.checked)}
            type="checkbox"
          />
          <label htmlFor={`${id}-box-${item}`}>{question}</label>
          <p className="desk__quiet" id={`${id}-${item}`}>
            {help}
          </p>
        </div>
      ))}
      {isMissing ? (
        <p className="desk-field__fault" role="alert">
          {words.missing}
        </p>
      ) : null}
    </fieldset>
  )
}
