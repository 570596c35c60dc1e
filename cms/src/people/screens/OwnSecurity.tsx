'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { AskForCode } from './AskForCode.tsx'
import { ChangePassword } from './ChangePassword.tsx'
import type { DoorFaults } from './door-words.ts'
import { RecoveryCodes } from './RecoveryCodes.tsx'
import type { SecurityWords } from './security-words.ts'
import { SetUp } from './SetUp.tsx'

type Doing = 'nothing' | 'password' | 'codes' | 'telephone'

/** What everybody does with their own account. What would outlast a stolen session asks for the telephone once more. */
export function OwnSecurity({ words, faults }: { words: SecurityWords; faults: DoorFaults }) {
  const router = useRouter()
  const [doing, setDoing] = useState<Doing>('nothing')
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  const [ticket, setTicket] = useState<string | null>(null)

  function done(): void {
    setDoing('nothing')
    setCodes(null)
    setTicket(null)
    router.refresh()
  }

  if (ticket !== null) return <SetUp heading="h2" faults={faults} onDone={done} ticket={ticket} words={words} />
  if (codes !== null) return <RecoveryCodes heading="h2" codes={codes} onKept={done} words={words} />
  if (doing === 'password') return <ChangePassword faults={faults} onBack={done} words={words} />
  if (doing === 'codes' || doing === 'telephone')
    return (
      <AskForCode
        button={doing === 'codes' ? words.newCodes : words.newTelephone}
        faults={faults}
        onAnswer={({ recoveryCodes, ticket: given }) => {
          if (Array.isArray(recoveryCodes)) setCodes(recoveryCodes as string[])
          if (typeof given === 'string') setTicket(given)
        }}
        onBack={done}
        path={`/api/account/own/${doing === 'codes' ? 'recovery-codes' : 'replace-second-factor'}`}
        words={words}
      />
    )
  const choices: [Doing, string][] = [
    ['password', words.changePassword],
    ['codes', words.newCodes],
    ['telephone', words.newTelephone],
  ]
  return (
    <p className="security__acts">
      {choices.map(([choice, label]) => (
        <button className="desk-button" key={choice} onClick={() => setDoing(choice)} type="button">
          {label}
        </button>
      ))}
    </p>
  )
}
