'use client'

import { useEffect, useRef } from 'react'

type QuestionProps = {
  /** What will follow, in a whole sentence. */
  consequence: string | undefined
  confirm: string
  back: string
  busy: string
  isBusy: boolean
  /** Left out inside a form of our own, which the button then sends. */
  onConfirm?: () => void
  onBack: () => void
}

/** The second question before something that cannot be undone. It takes the focus from the button that led to it. */
export function Question({ consequence, confirm, back, busy, isBusy, onConfirm, onBack }: QuestionProps) {
  const question = useRef<HTMLDivElement>(null)
  useEffect(() => question.current?.focus(), [])
  return (
    <div className="desk-act__question" ref={question} role="group" tabIndex={-1}>
      <p>{consequence}</p>
      <p className="desk-act__buttons">
        <button
          className="desk-button desk-button--main"
          disabled={isBusy}
          onClick={onConfirm}
          type={onConfirm === undefined ? 'submit' : 'button'}
        >
          {isBusy ? busy : confirm}
        </button>
        <button className="desk-button" disabled={isBusy} onClick={onBack} type="button">
          {back}
        </button>
      </p>
    </div>
  )
}
