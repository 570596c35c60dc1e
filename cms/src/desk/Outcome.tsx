'use client'

import { useEffect, useRef } from 'react'
import { messageIn } from './ask-desk.ts'
import type { Act } from './use-act.ts'

type OutcomeProps = { act: Pick<Act, 'outcome' | 'answer'>; words: Record<string, string> }

/**
 * What came of an act, where the eye is and said aloud by a screen reader: it takes the focus from the button that is
 * gone. `words`: by outcome; for others what the door itself says, else `failed`.
 */
export function Outcome({ act: { outcome, answer }, words }: OutcomeProps) {
  const told = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    // Each try has an answer of its own: the same outcome a second time is said again.
    if (answer !== null) told.current?.focus()
  }, [answer])
  return (
    <p className="desk-outcome" data-outcome={outcome ?? undefined} ref={told} role="status" tabIndex={-1}>
      {outcome === null ? '' : (words[outcome] ?? messageIn(answer?.body) ?? words['failed'])}
    </p>
  )
}
