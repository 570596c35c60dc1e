'use client'

import { useEffect, useRef, useState } from 'react'
import { Box } from './Box.tsx'
import type { DoorFaults, DoorWords } from './door-words.ts'
import { DoorForm } from './DoorForm.tsx'
import { SecondStep } from './SecondStep.tsx'
import { useDoor } from './use-door.ts'

/** Where a link from a mail leads: a password of one's own, then the second step, and in. */
export function ChoosePassword({ words, faults }: { words: DoorWords; faults: DoorFaults }) {
  const link = useRef('')
  const [password, setPassword] = useState('')
  const [step, setStep] = useState<{ ticket: string; wants: string } | null>(null)
  const door = useDoor(faults)
  useEffect(() => {
    link.current = window.location.hash.slice(1) || link.current
    // Out of the address, so that it is neither photographed nor kept in the history.
    window.history.replaceState(null, '', window.location.pathname)
  }, [])

  async function choose(): Promise<void> {
    const answer = await door.knock('/api/account/password', { link: link.current, password })
    if (typeof answer?.body['ticket'] === 'string') setStep({ ticket: answer.body['ticket'], wants: answer.outcome })
  }

  if (step !== null)
    return (
      <SecondStep
        {...step}
        faults={faults}
        onIn={() => window.location.replace('/admin')}
        onStartAgain={() => window.location.replace('/admin/login')}
        words={words}
      />
    )
  return (
    <DoorForm
      aside={{ href: '/admin/forgot', label: words.otherLink }}
      busy={words.busy}
      button={words.keep}
      isBusy={door.isBusy}
      onSubmit={choose}
      title={words.chooseTitle}
    >
      <Box
        autoComplete="new-password"
        fault={door.fault}
        help={words.chooseHelp}
        isFirst
        label={words.newPassword}
        name="password"
        onChange={setPassword}
        show={words.show}
        type="password"
        value={password}
      />
    </DoorForm>
  )
}
