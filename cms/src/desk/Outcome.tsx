'use client'

import { useEffect, useRef } from 'react'

/**
 * What came of an act, where the eye is and said aloud by a screen reader: it takes the focus from the button that is
 * gone. `words`: by outcome; `failed` for all others.
 */
export function Outcome({ outcome, words }: { outcome: string | null; words: Record<string, string> }) {
  const told = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (outcome !== null) told.current?.focus()
  }, [outcome])
  return (
    <p className="desk-outcome" data-outcome={outcome ?? undefined} ref={told} role="status" tabIndex={-1}>
      {outcome === null ? '' : (words[outcome] ?? words['failed'])}
    </p>
  )
}
