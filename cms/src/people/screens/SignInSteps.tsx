'use client'

import { useState } from 'react'
import { Box } from './Box.tsx'
import type { DoorFaults, DoorWords } from './door-words.ts'
import { DoorForm } from './DoorForm.tsx'
import { SecondStep } from './SecondStep.tsx'
import { useDoor } from './use-door.ts'

type SignInStepsProps = { words: DoorWords; faults: DoorFaults; onIn: () => void }

/** Address and password, then the second step. */
export function SignInSteps({ words, faults, onIn }: SignInStepsProps) {
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [step, setStep] = useState<{ ticket: string; wants: string } | null>(null)
  const door = useDoor(faults)

  async function show(): Promise<void> {
    const answer = await door.knock('/api/account/sign-in', { email, password })
    if (answer === null) return
    setPassword('')
    if (typeof answer.body['ticket'] === 'string') setStep({ ticket: answer.body['ticket'], wants: answer.outcome })
  }

  if (step !== null)
    return <SecondStep {...step} faults={faults} onIn={onIn} onStartAgain={() => setStep(null)} words={words} />
  return (
    <DoorForm
      aside={{ href: '/admin/forgot', label: words.forgotten }}
      busy={words.busy}
      button={words.go}
      isBusy={door.isBusy}
      onSubmit={show}
      title={words.signIn}
    >
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
    </DoorForm>
  )
}
