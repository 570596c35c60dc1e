'use client'

import { useEffect, useRef, useState } from 'react'
import { Box } from './Box.tsx'
import type { DoorFaults, DoorWords } from './door-words.ts'
import { QrCode } from './QrCode.tsx'
import { RecoveryCodes } from './RecoveryCodes.tsx'
import { useDoor } from './use-door.ts'

type SetUpProps = { ticket: string; words: DoorWords; faults: DoorFaults; onDone: () => void; heading: 'h1' | 'h2' }

type Secret = { secret: string; picture: boolean[][] }

/** Links a telephone: the secret as a picture and as letters, its first code, and then the recovery codes. */
export function SetUp({ ticket, words, faults, onDone, heading: Heading }: SetUpProps) {
  const [made, setMade] = useState<Secret | null>(null)
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  const [code, setCode] = useState('')
  const door = useDoor(faults)
  const isAsked = useRef(false)

  useEffect(() => {
    if (isAsked.current) return
    isAsked.current = true
    void door.knock('/api/account/second-factor', { ticket }).then((answer) => {
      if (answer?.outcome === 'secret') setMade(answer.body as Secret)
    })
  }, [door, ticket])

  async function confirm(): Promise<void> {
    const answer = await door.knock('/api/account/second-factor', { ticket, code })
    if (answer?.outcome === 'signed_in') setCodes(answer.body['recoveryCodes'] as string[])
    else setCode('')
  }

  if (codes !== null) return <RecoveryCodes heading={Heading} codes={codes} onKept={onDone} words={words} />
  return (
    <div>
      <Heading>{words.setUpTitle}</Heading>
      <p>{words.setUpWhy}</p>
      {made === null ? (
        <p role="status">{door.fault ?? words.busy}</p>
      ) : (
        <>
          <p>{words.setUpScan}</p>
          <QrCode label={words.picture} modules={made.picture} />
          <p>
            {words.secret} <code className="door__secret">{made.secret.replaceAll(/(.{4})(?!$)/g, '$1 ')}</code>
          </p>
          <Box
            autoComplete="one-time-code"
            fault={door.fault}
            isFirst
            label={words.setUpCode}
            name="code"
            onChange={setCode}
            onEnter={() => void confirm()}
            type="code"
            value={code}
          />
          <button
            className="desk-button desk-button--main"
            disabled={door.isBusy}
            onClick={() => void confirm()}
            type="button"
          >
            {door.isBusy ? words.busy : words.link}
          </button>
        </>
      )}
    </div>
  )
}
