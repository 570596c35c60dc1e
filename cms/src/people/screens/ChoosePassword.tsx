'use client'

import { useEffect, useRef, useState, type FormEvent } from 'react'
import { Box } from './Box.tsx'
import type { DoorFaults, DoorWords } from './door-words.ts'
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

  async function choose(event: FormEvent): Promise<void> {
    event.preventDefault()
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
    <form onSubmit={(event) => void choose(event)}>
      <h1>{words.chooseTitle}</h1>
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
      <button className="desk-button desk-button--main" disabled={door.isBusy} type="submit">
        {door.isBusy ? words.busy : words.keep}
      </button>{' '}
      <a className="door__aside" href="/admin/forgot">
        {words.otherLink}
      </a>
    </form>
  )
}
