'use client'

import { useState } from 'react'
import { Field } from '../../desk/Field.tsx'
import { Outcome } from '../../desk/Outcome.tsx'
import { useAct } from '../../desk/use-act.ts'
import type { planningWords } from './planning-words.ts'

type PlanFormProps = {
  path: string
  /** Of what is approved; null where nothing is, and nothing can be planned. */
  hash: string | null
  isWaiting: boolean
  /** What waits will come to nothing: another plan takes its place. */
  isReplaced: boolean
  words: Record<keyof typeof planningWords | 'busy', string>
  outcomes: Record<string, string>
}

/** What is wrong with the time itself, and is said beside it. */
const FAULTS_OF_TIME = ['no_time', 'in_the_past', 'too_far']

/** A day and an hour, or the way out of a plan that waits. What was typed stays when it was refused. */
export function PlanForm({ path, hash, isWaiting, isReplaced, words, outcomes }: PlanFormProps) {
  const act = useAct(path)
  const [at, setAt] = useState('')
  const { outcome } = act
  const fault = outcome !== null && FAULTS_OF_TIME.includes(outcome) ? outcomes[outcome] : undefined

  async function plan(): Promise<void> {
    if ((await act.run({ does: 'plan', seen: hash, at })) === 'planned') setAt('')
  }

  return (
    <>
      {isWaiting ? (
        <p className="desk-act__buttons">
          <button
            className="desk-button"
            disabled={act.isBusy}
            onClick={() => void act.run({ does: 'cancel' })}
            type="button"
          >
            {act.isBusy ? words.busy : words.cancel}
          </button>
        </p>
      ) : null}
      {(isWaiting && !isReplaced) || hash === null ? null : (
        <>
          <p>{words.intro}</p>
          <Field
            fault={fault}
            help={words.atHelp}
            label={words.at}
            name="planned-at"
            onChange={setAt}
            onEnter={() => void plan()}
            type="datetime-local"
            value={at}
          />
          <p className="desk-act__buttons">
            <button className="desk-button" disabled={act.isBusy} onClick={() => void plan()} type="button">
              {act.isBusy ? words.busy : words.plan}
            </button>
          </p>
        </>
      )}
      <Outcome act={act} words={outcomes} />
    </>
  )
}
