'use client'

import { useRef, useState } from 'react'
import { askDesk, messageIn, outcomeOf, type DeskAnswer } from '../../desk/ask-desk.ts'
import type { DoorFaults } from './door-words.ts'

/** Knocks at a door of accounts; one knock at a time. `fault`: what to say of the last, if it was refused. */
export function useDoor(faults: DoorFaults) {
  const isUnderWay = useRef(false)
  const [isBusy, setBusy] = useState(false)
  const [fault, setFault] = useState<string | undefined>(undefined)

  async function knock(path: string, body: object): Promise<{ outcome: string; body: Record<string, unknown> } | null> {
    if (isUnderWay.current) return null
    isUnderWay.current = true
    setBusy(true)
    setFault(undefined)
    const answer: DeskAnswer = await askDesk(path, body)
    isUnderWay.current = false
    setBusy(false)
    const outcome = outcomeOf(answer)
    if (answer.status !== 200) {
      setFault(faults[outcome] ?? messageIn(answer.body) ?? faults['failed'])
      return { outcome, body: {} }
    }
    return { outcome, body: answer.body as Record<string, unknown> }
  }

  return { isBusy, fault, knock, forget: () => setFault(undefined) }
}
