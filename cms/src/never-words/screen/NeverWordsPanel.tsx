'use client'

import { useId, useState } from 'react'
import { ConfirmedAct } from '../../desk/ConfirmedAct.tsx'
import { Outcome } from '../../desk/Outcome.tsx'
import { useAct } from '../../desk/use-act.ts'
import type { NeverWordFault } from '../../findings/never-words/never-word-limits.ts'
import { fillIn } from '../../languages/pick-words.ts'
import type { neverWordWords } from '../never-word-words.ts'

export type NeverWordsPanelProps = {
  path: string
  count: number
  words: Record<keyof typeof neverWordWords | 'busy' | 'back', string>
  faults: Record<NeverWordFault, string>
  outcomes: Record<string, string>
}

/**
 * Where words are entered that must never be published. What is typed stays in this box until it is sealed, and is sent
 * nowhere else: no spelling is checked (some browsers ask a server), nothing is completed, nothing is kept.
 */
export function NeverWordsPanel({ path, count, words, faults, outcomes }: NeverWordsPanelProps) {
  const id = useId()
  const act = useAct(path)
  const [typed, setTyped] = useState('')
  const [wrong, setWrong] = useState<readonly string[]>([])

  async function keep(): Promise<void> {
    const lines = typed.split('\n').map((line) => line.trim())
    if (lines.every((line) => line === '')) return setWrong([words.nothingEntered])
    setWrong([])
    await act.run({ words: lines.filter((line) => line !== '') }, ({ status, body }) => {
      if (status === 200) setTyped('')
      setWrong(faultsIn(body).map(({ line, fault }) => say(lines, line, fault)))
    })
  }

  /** `line` counts the words that were sent; a person counts the lines they see. */
  function say(lines: readonly string[], line: number, fault: NeverWordFault): string {
    const seen = lines.flatMap((text, at) => (text === '' ? [] : [at + 1]))[line - 1] ?? line
    return fillIn(words.faultAt, { line: seen, fault: faults[fault] })
  }

  return (
    <>
      <p>{fillIn(words.count, { count })}</p>
      <div className="desk-field">
        <label htmlFor={id}>{words.box}</label>
        <textarea
          aria-describedby={`${id}-help ${id}-fault`}
          aria-invalid={wrong.length > 0 ? true : undefined}
          autoComplete="off"
          autoCorrect="off"
          className="never-words__box"
          data-gramm="false"
          id={id}
          name="never-words"
          onChange={(event) => setTyped(event.target.value)}
          rows={4}
          spellCheck={false}
          value={typed}
        />
        <p className="desk-field__help" id={`${id}-help`}>
          {words.boxHelp}
        </p>
        <div className="desk-field__fault" id={`${id}-fault`} role="alert">
          {wrong.map((fault) => (
            <p key={fault}>{fault}</p>
          ))}
        </div>
      </div>
      <p className="desk-act__buttons">
        <button
          className="desk-button desk-button--main"
          disabled={act.isBusy}
          onClick={() => void keep()}
          type="button"
        >
          {act.isBusy ? words.busy : words.keep}
        </button>
      </p>
      <Outcome act={act} words={outcomes} />
      <ConfirmedAct
        body={{ clear: true }}
        isOffered={count > 0}
        outcomes={outcomes}
        path={path}
        words={{ button: words.clear, consequence: words.clearConsequence, back: words.back, busy: words.busy }}
      />
    </>
  )
}

type Fault = { line: number; fault: NeverWordFault }

function faultsIn(body: unknown): Fault[] {
  const { faults } = (body ?? {}) as { faults?: unknown }
  return Array.isArray(faults) ? (faults as Fault[]) : []
}
