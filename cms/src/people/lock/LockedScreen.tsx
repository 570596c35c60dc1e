'use client'

import { useAuth } from '@payloadcms/ui'
import { useEffect, useRef, useState, type SyntheticEvent } from 'react'
import { createPortal } from 'react-dom'
import type { DoorFaults, DoorWords } from '../screens/door-words.ts'
import { SignInSteps } from '../screens/SignInSteps.tsx'
import type { lockWords } from './lock-words.ts'
import { useLock } from './use-lock.ts'

type LockedScreenProps = {
  words: DoorWords & Record<keyof typeof lockWords, string>
  faults: DoorFaults
  /** Milliseconds without a key or a pointer after which the screen is covered. */
  idleMs: number
}

/**
 * What covers the page: whoever works here signs in again in its place, and finds what they wrote as they left it.
 * Everything beneath is hidden, from screen readers and from searching the page too (`lock.css`).
 */
export function LockedScreen({ words, faults, idleMs }: LockedScreenProps) {
  const { user } = useAuth()
  const account = user === null || user === undefined ? null : String(user.id)
  const { reason, unlock } = useLock(account, idleMs)
  const [isOther, setOther] = useState(false)
  const dialog = useRef<HTMLDialogElement>(null)

  useEffect(() => {
    if (reason === null) return
    const root = document.documentElement
    const title = document.title
    root.dataset['locked'] = ''
    document.title = words.title
    if (dialog.current?.open === false) dialog.current.showModal()
    return () => {
      delete root.dataset['locked']
      document.title = title
    }
  }, [reason, words.title])

  if (reason === null) return null
  return createPortal(
    <dialog className="lock" onCancel={keepShut} ref={dialog}>
      <div className="door desk">
        <p className="lock__why">{words[reason]}</p>
        {isOther ? <p role="alert">{words.other}</p> : null}
        <SignInSteps
          faults={faults}
          onIn={() => void unlock().then((outcome) => setOther(outcome === 'another_person'))}
          words={words}
        />
      </div>
    </dialog>,
    document.body,
  )
}

/** Escape opens nothing. */
function keepShut(event: SyntheticEvent): void {
  event.preventDefault()
}
