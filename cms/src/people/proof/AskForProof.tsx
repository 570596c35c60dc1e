'use client'

import { useEffect, useId, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { AskForCode, type CodeWords } from '../screens/AskForCode.tsx'
import type { DoorFaults } from '../screens/door-words.ts'
import { askAgainOnceProved } from './ask-again.ts'
import type { proofWords } from './proof-words.ts'

type AskForProofProps = { words: CodeWords & Record<keyof typeof proofWords, string>; faults: DoorFaults }
type Answer = (isProved: boolean) => void

/** Over the page, which stays as it is: the code of the telephone, and then what was asked for happens. */
export function AskForProof({ words, faults }: AskForProofProps) {
  const [waiting, setWaiting] = useState<{ answer: Answer } | null>(null)
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useId()

  useEffect(() => askAgainOnceProved(() => new Promise<boolean>((answer) => setWaiting({ answer }))), [])
  useEffect(() => {
    if (waiting !== null && dialog.current?.open === false) dialog.current.showModal()
  }, [waiting])

  function end(isProved: boolean): void {
    dialog.current?.close()
    waiting?.answer(isProved)
    setWaiting(null)
  }

  if (waiting === null) return null
  return createPortal(
    <dialog aria-labelledby={title} className="proof desk" onCancel={() => end(false)} ref={dialog}>
      <h2 id={title}>{words.title}</h2>
      <p>{words.why}</p>
      <AskForCode
        button={words.confirm}
        faults={faults}
        onAnswer={({ outcome }) => {
          if (outcome === 'proved') end(true)
        }}
        onBack={() => end(false)}
        path="/api/account/own/prove"
        words={words}
      />
    </dialog>,
    document.body,
  )
}
