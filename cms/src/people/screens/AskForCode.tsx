'use client'

import { useState } from 'react'
import { Box } from './Box.tsx'
import type { DoorFaults } from './door-words.ts'
import type { SecurityWords } from './security-words.ts'
import { useDoor } from './use-door.ts'

/** What is said around the box. */
export type CodeWords = Pick<SecurityWords, 'code' | 'codeHelp' | 'busy' | 'back'>

type AskForCodeProps = {
  path: string
  button: string
  words: CodeWords
  faults: DoorFaults
  onAnswer: (body: Record<string, unknown>) => void
  onBack: () => void
}

/** The telephone once more, before something that a stolen session must not do. */
export function AskForCode({ path, button, words, faults, onAnswer, onBack }: AskForCodeProps) {
  const [code, setCode] = useState('')
  const door = useDoor(faults)

  async function ask(): Promise<void> {
    const answer = await door.knock(path, { code })
    setCode('')
    if (answer) onAnswer(answer.body)
  }

  return (
    <div className="security__form">
      <Box
        autoComplete="one-time-code"
        fault={door.fault}
        help={words.codeHelp}
        isFirst
        label={words.code}
        name="code"
        onChange={setCode}
        onEnter={() => void ask()}
        type="code"
        value={code}
      />
      <p className="security__acts">
        <button
          className="desk-button desk-button--main"
          disabled={door.isBusy}
          onClick={() => void ask()}
          type="button"
        >
          {door.isBusy ? words.busy : button}
        </button>
        <button className="desk-button" onClick={onBack} type="button">
          {words.back}
        </button>
      </p>
    </div>
  )
}
