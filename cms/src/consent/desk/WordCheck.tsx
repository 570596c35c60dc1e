'use client'

import { useState } from 'react'
import { Field } from '../../desk/Field.tsx'
import { Outcome } from '../../desk/Outcome.tsx'
import { useAct } from '../../desk/use-act.ts'
import { WITHDRAWAL_WORD_LENGTH } from '../withdrawal-word-length.ts'

type WordCheckProps = {
  path: string
  words: { label: string; help: string; button: string; busy: string }
  outcomes: Record<string, string>
}

/** Whether the word somebody says on the telephone is the one the person chose. */
export function WordCheck({ path, words, outcomes }: WordCheckProps) {
  const act = useAct(path, { isPageRedrawn: false })
  const [word, setWord] = useState('')

  function check(): void {
    if (word.trim() === '') return
    void act.run({ word })
    setWord('')
  }

  return (
    <div className="desk-act">
      <Field
        help={words.help}
        label={words.label}
        maxLength={WITHDRAWAL_WORD_LENGTH.longest}
        name="heard-word"
        onChange={setWord}
        onEnter={check}
        value={word}
      />
      <p className="desk-act__buttons">
        <button className="desk-button" disabled={act.isBusy} onClick={check} type="button">
          {act.isBusy ? words.busy : words.button}
        </button>
      </p>
      <Outcome act={act} words={outcomes} />
    </div>
  )
}
