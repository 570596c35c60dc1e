'use client'

import { useAuth } from '@payloadcms/ui'
import { useEffect, useState, type FormEvent } from 'react'
import { Box } from './Box.tsx'
import type { DoorFaults, DoorWords } from './door-words.ts'
import { SecondStep } from './SecondStep.tsx'
import { useDoor } from './use-door.ts'

type SignInProps = { words: DoorWords; faults: DoorFaults; target: string }

/** Address and password, then the second step. Whoever comes by a link from elsewhere and is in already goes on. */
export function SignIn({ words, faults, target }: SignInProps) {
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [step, setStep] = useState<{ ticket: string; wants: string } | null>(null)
  const door = useDoor(faults)
  const { user } = useAuth()
  const enter = (): void => window.location.replace(target)
  useEffect(() => {
    // The cookie is not sent along a link from another site; our own page is asked with it.
    if (user) window.location.replace(target)
  }, [user, target])

  async function show(event: FormEvent): Promise<void> {
    event.preventDefault()
    const answer = await door.knock('/api/account/sign-in', { email, password })
    if (answer === null) return
    setPassword('')
    if (typeof answer.body['ticket'] === 'string') setStep({ ticket: answer.body['ticket'], wants: answer.outcome })
  }

  if (step !== null)
    return <SecondStep {...step} faults={faults} onIn={enter} onStartAgain={() => setStep(null)} words={words} />
  return (
    <form onSubmit={(event) => void show(event)}>
      <h1>{words.signIn}</h1>
      <Box autoComplete="username" isFirst label={words.email} name="email" onChange={setEmail} value={email} />
      <Box
        autoComplete="current-password"
        fault={door.fault}
        label={words.password}
        name="password"
        onChange={setPassword}
        show={words.show}
        type="password"
        value={password}
      />
      <button className="desk-button desk-button--main" disabled={door.isBusy} type="submit">
        {door.isBusy ? words.busy : words.go}
      </button>{' '}
      <a className="door__aside" href="/admin/forgot">
        {words.forgotten}
      </a>
    </form>
  )
}
