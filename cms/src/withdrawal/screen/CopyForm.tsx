'use client'

import { useState } from 'react'
import { Field } from '../../desk/Field.tsx'
import { Outcome } from '../../desk/Outcome.tsx'
import { useAct } from '../../desk/use-act.ts'

type CopyFormProps = {
  id: string
  state: string
  askedOn: string | null
  /** ISO 8601 day, in Paris. */
  today: string
  states: readonly { value: string; label: string }[]
  words: Record<'state' | 'askedOn' | 'save' | 'busy', string>
  outcomes: Record<string, string>
}

/** How far the request to remove one outside copy is, as a reviewer keeps it. */
export function CopyForm({ id, state, askedOn, today, states, words, outcomes }: CopyFormProps) {
  const act = useAct('/api/withdrawal/copies')
  const [now, setNow] = useState(state)
  const [on, setOn] = useState(askedOn ?? '')

  function choose(next: string): void {
    setNow(next)
    if (next === 'asked' && on === '') setOn(today)
  }

  return (
    <div className="withdrawal-copy__form">
      <Field choices={states} label={words.state} name={`state-${id}`} onChange={choose} value={now} />
      <Field label={words.askedOn} max={today} name={`asked-${id}`} onChange={setOn} type="date" value={on} />
      <button
        className="desk-button"
        disabled={act.isBusy}
        onClick={() => void act.run({ id, state: now, askedOn: on === '' ? null : on })}
        type="button"
      >
        {act.isBusy ? words.busy : words.save}
      </button>
      <Outcome act={act} words={outcomes} />
    </div>
  )
}
