'use client'

import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useRef, useState } from 'react'
import { askDesk, outcomeOf, type DeskAnswer } from './ask-desk.ts'

export type Act = {
  isBusy: boolean
  /** What came of the last try, as one word (`outcomeOf`); null before the first. */
  outcome: string | null
  /** What the door answered, for those that show more than the outcome. */
  answer: DeskAnswer | null
  /** `onAnswer` sees the answer before the page is drawn anew. The outcome, or "under_way". */
  run: (body?: object, onAnswer?: (answer: DeskAnswer) => void) => Promise<string>
  forget: () => void
}

/** When the page is drawn anew after an act that the worker carries out: milliseconds after it was asked for. */
const LOOKS = [1500, 4000, 10_000, 30_000] as const

/**
 * One act of the desk: a POST to `path`, and afterwards the page drawn anew from the books. However fast somebody
 * clicks, a second one waits until the first is answered: a state of React would come too late for that.
 */
export function useAct(path: string, { isPageRedrawn = true, isDoneLater = false } = {}): Act {
  const router = useRouter()
  const isUnderWay = useRef(false)
  const [isBusy, setBusy] = useState(false)
  const [answer, setAnswer] = useState<DeskAnswer | null>(null)
  const looks = useRef<ReturnType<typeof setTimeout>[]>([])
  useEffect(() => () => looks.current.forEach(clearTimeout), [])

  const run = useCallback(
    async (body: object = {}, onAnswer: (answer: DeskAnswer) => void = () => {}) => {
      if (isUnderWay.current) return 'under_way'
      isUnderWay.current = true
      setBusy(true)
      const answered = await askDesk(path, body)
      isUnderWay.current = false
      setBusy(false)
      setAnswer(answered)
      onAnswer(answered)
      const isDone = answered.status >= 200 && answered.status < 300
      if (isPageRedrawn && isDone) router.refresh()
      if (isDoneLater && isDone) {
        looks.current.forEach(clearTimeout)
        looks.current = LOOKS.map((after) => setTimeout(() => router.refresh(), after))
      }
      return outcomeOf(answered)
    },
    [path, router, isPageRedrawn, isDoneLater],
  )
  const forget = useCallback(() => setAnswer(null), [])
  return { isBusy, answer, outcome: answer === null ? null : outcomeOf(answer), run, forget }
}
