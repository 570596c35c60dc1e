'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Field } from '../../desk/Field.tsx'
import { Outcome } from '../../desk/Outcome.tsx'
import { useAct } from '../../desk/use-act.ts'
import { fillIn } from '../../languages/pick-words.ts'
import { WITHDRAWALS } from './addresses.ts'

type EraseFormProps = {
  story: string
  /** What must be typed. */
  word: string
  words: Record<'erase' | 'typeWord' | 'busy', string>
  outcomes: Record<string, string>
}

/** Erases one story once its word was typed. There is no page of it afterwards: the one of all withdrawals follows. */
export function EraseForm({ story, word, words, outcomes }: EraseFormProps) {
  const router = useRouter()
  const act = useAct('/api/withdrawal/erase', { isPageRedrawn: false })
  const [typed, setTyped] = useState('')

  async function erase(): Promise<void> {
    const outcome = await act.run({ story, word: typed })
    if (outcome === 'erased' || outcome === 'erasing') router.push(`${WITHDRAWALS}?done=${outcome}`)
  }

  return (
    <div className="desk-act withdrawal-erase">
      <Field
        label={fillIn(words.typeWord, { word })}
        maxLength={200}
        name="word"
        onChange={setTyped}
        onEnter={() => void erase()}
        value={typed}
      />
      <button className="desk-button" disabled={act.isBusy} onClick={() => void erase()} type="button">
        {act.isBusy ? words.busy : words.erase}
      </button>
      <Outcome act={act} words={outcomes} />
    </div>
  )
}
