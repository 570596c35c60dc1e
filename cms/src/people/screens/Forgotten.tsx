'use client'

import { useState, type FormEvent } from 'react'
import { Box } from './Box.tsx'
import type { DoorFaults, DoorWords } from './door-words.ts'
import { useDoor } from './use-door.ts'

/** Asks for a link by mail. Says the same whether there is such an account or not. */
export function Forgotten({ words, faults }: { words: DoorWords; faults: DoorFaults }) {
  const [email, setEmail] = useState('')
  const [isAsked, setAsked] = useState(false)
  const door = useDoor(faults)

  async function ask(event: FormEvent): Promise<void> {
    event.preventDefault()
    const answer = await door.knock('/api/account/forgotten', { email })
    setAsked(answer?.outcome === 'asked')
  }

  return (
    <form onSubmit={(event) => void ask(event)}>
      <h1>{words.forgottenTitle}</h1>
      <p>{words.forgottenText}</p>
      <Box
        autoComplete="username"
        fault={door.fault}
        isFirst
        label={words.email}
        name="email"
        onChange={setEmail}
        value={email}
      />
      <button className="desk-button desk-button--main" disabled={door.isBusy} type="submit">
        {door.isBusy ? words.busy : words.send}
      </button>{' '}
      <a className="door__aside" href="/admin/login">
        {words.back}
      </a>
      <p role="status">{isAsked ? words.sent : ''}</p>
    </form>
  )
}
