'use client'

import { useState } from 'react'
import { Outcome } from './Outcome.tsx'
import { Question } from './Question.tsx'
import { useAct } from './use-act.ts'

type ConfirmedActProps = {
  path: string
  body?: object
  /** `consequence` left out: what is done can be done at once, without a second question. */
  words: { button: string; consequence?: string; confirm?: string; back: string; busy: string }
  outcomes: Record<string, string>
  /** Whether the button is the one the page is there for. */
  isMain?: boolean
  /** False where there is nothing to do (any more): the button goes, and what came of it stays where it was said. */
  isOffered?: boolean
  /** The worker does it after the door has answered: the page is drawn anew for a while. */
  isDoneLater?: boolean
}

/** A button that says what will follow, asks once more, and then does it. */
export function ConfirmedAct(props: ConfirmedActProps) {
  const { path, body, words, outcomes, isMain = false, isOffered = true, isDoneLater = false } = props
  const act = useAct(path, { isDoneLater })
  const [isAsking, setAsking] = useState(false)
  const { button, consequence, confirm = button, back, busy } = words

  async function doIt(): Promise<void> {
    await act.run(body)
    setAsking(false)
  }

  return (
    <div className="desk-act">
      {isAsking ? (
        <Question
          back={back}
          busy={busy}
          confirm={confirm}
          consequence={consequence}
          isBusy={act.isBusy}
          onBack={() => setAsking(false)}
          onConfirm={() => void doIt()}
        />
      ) : null}
      {isOffered && !isAsking ? (
        <button
          className={isMain ? 'desk-button desk-button--main' : 'desk-button'}
          disabled={act.isBusy}
          onClick={() => (consequence === undefined ? void doIt() : setAsking(true))}
          type="button"
        >
          {act.isBusy ? busy : button}
        </button>
      ) : null}
      <Outcome act={act} words={outcomes} />
    </div>
  )
}
