'use client'

import { useState, type FormEvent } from 'react'
import { Box } from './Box.tsx'
import type { DoorFaults, DoorWords } from './door-words.ts'
import { SetUp } from './SetUp.tsx'
import { useDoor } from './use-door.ts'

type SecondStepProps = {
  ticket: string
  /** What the door asked for: the code of a telephone that is known, or that one be linked. */
  wants: string
  words: DoorWords
  faults: DoorFaults
  onIn: () => void
  onStartAgain: () => void
}

/** What follows the password, always. */
export function SecondStep({ ticket, wants, words, faults, onIn, onStartAgain }: SecondStepProps) {
  const [code, setCode] = useState('')
  const door = useDoor(faults)
  if (wants === 'set_up_wanted')
    return <SetUp heading="h1" faults={faults} onDone={onIn} ticket={ticket} words={words} />

  async function show(event: FormEvent): Promise<void> {
    event.preventDefault()
    const answer = await door.knock('/api/account/sign-in', { ticket, code })
    if (answer?.outcome === 'signed_in') onIn()
    else setCode('')
  }

  return (
    <form onSubmit={(event) => void show(event)}>
      <h1>{words.codeTitle}</h1>
      <Box
        autoComplete="one-time-code"
        fault={door.fault}
        help={words.codeHelp}
        isFirst
        label={words.code}
        name="code"
        onChange={setCode}
        type="code"
        value={code}
      />
      <button className="desk-button desk-button--main" disabled={door.isBusy} type="submit">
        {door.isBusy ? words.busy : words.enter}
      </button>{' '}
      <button className="desk-button" onClick={onStartAgain} type="button">
        {words.startAgain}
      </button>
    </form>
  )
}
