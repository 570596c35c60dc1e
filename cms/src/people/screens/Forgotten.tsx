'use client'

import { useState } from 'react'
import { Box } from './Box.tsx'
import type { DoorFaults, DoorWords } from './door-words.ts'
import { DoorForm } from './DoorForm.tsx'
import { useDoor } from './use-door.ts'

/** Asks for a link by mail. Says the same whether there is such an account or not. */
export function Forgotten({ words, faults }: { words: DoorWords; faults: DoorFaults }) {
  const [email, setEmail] = useState('')
  const [isAsked, setAsked] = useState(false)
  const door = useDoor(faults)

  async function ask(): Promise<void> {
    const answer = await door.knock('/api/account/forgotten', { email })
    setAsked(answer?.outcome === 'asked')
  }

  return (
    <>
      <DoorForm
        aside={{ href: '/admin/login', label: words.back }}
        busy={words.busy}
        button={words.send}
        isBusy={door.isBusy}
        onSubmit={ask}
        title={words.forgottenTitle}
      >
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
      </DoorForm>
      <p role="status">{isAsked ? words.sent : ''}</p>
    </>
  )
}
