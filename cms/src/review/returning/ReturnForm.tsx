'use client'

import { useId, useState } from 'react'
import { Outcome } from '../../desk/Outcome.tsx'
import { useAct } from '../../desk/use-act.ts'
import type { returnWords } from './return-words.ts'
import type { PointedFinding } from './return-text.ts'

/** A finding one may point to, and what it is called on the screen. */
export type Pointable = PointedFinding & { key: string; label: string }

type ReturnFormProps = {
  path: string
  pointable: readonly Pointable[]
  words: Record<keyof typeof returnWords, string> & { busy: string }
  outcomes: Record<string, string>
}

/** What a reviewer writes to whoever is to change the text. What was typed stays until it is sent. */
export function ReturnForm({ path, pointable, words, outcomes }: ReturnFormProps) {
  const id = useId()
  const act = useAct(path)
  const [reason, setReason] = useState('')
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const isRefused = act.outcome === 'no_reason'

  function choose(key: string, isChosen: boolean): void {
    setChosen((before) => new Set(isChosen ? [...before, key] : [...before].filter((one) => one !== key)))
  }

  async function send(): Promise<void> {
    const pointed = pointable
      .filter(({ key }) => chosen.has(key))
      .map(({ class: kind, path: at }) => ({ class: kind, path: at }))
    await act.run({ reason, pointed }, ({ status }) => {
      if (status !== 200) return
      setReason('')
      setChosen(new Set())
    })
  }

  return (
    <div className="desk-act">
      <div className="desk-field">
        <label htmlFor={id}>{words.reason}</label>
        <textarea
          aria-describedby={`${id}-help`}
          aria-invalid={isRefused ? true : undefined}
          id={id}
          maxLength={1000}
          name="reason"
          onChange={(event) => setReason(event.target.value)}
          rows={4}
          value={reason}
        />
        <p className="desk-field__help" id={`${id}-help`}>
          {words.reasonHelp}
        </p>
      </div>
      {pointable.length === 0 ? null : (
        <fieldset className="review-pointed">
          <legend>{words.pointed}</legend>
          {pointable.map(({ key, label }) => (
            <label key={key}>
              <input
                checked={chosen.has(key)}
                onChange={(event) => choose(key, event.target.checked)}
                type="checkbox"
              />{' '}
              {label}
            </label>
          ))}
        </fieldset>
      )}
      <button className="desk-button" disabled={act.isBusy} onClick={() => void send()} type="button">
        {act.isBusy ? words.busy : words.send}
      </button>
      <Outcome act={act} words={outcomes} />
    </div>
  )
}
