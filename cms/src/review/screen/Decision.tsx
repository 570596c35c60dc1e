'use client'

import { useState } from 'react'
import { Outcome } from '../../desk/Outcome.tsx'
import { useAct } from '../../desk/use-act.ts'
import type { Decision as DecisionMade } from '../approve-text.ts'
import type { ReviewSheet } from '../review-sheet.ts'
import { Answers, type AnswersProps } from './Answers.tsx'
import { FoundSection } from './FoundSection.tsx'

type DecisionProps = Omit<AnswersProps, 'busyWith' | 'onDecide' | 'standing'> & {
  /** The door that takes the decision. */
  path: string
  /** Of exactly what is drawn above. */
  hash: string
  standing: ReviewSheet['standing']
  outcomes: Record<string, string>
}

/**
 * What a reviewer answers and decides. It stays where it is when the page is drawn anew after the act, so that what came
 * of it can be read; answers are about one text, and begin anew with another.
 */
export function Decision({ path, hash, standing, outcomes, ...answers }: DecisionProps) {
  const act = useAct(path)
  const [busyWith, setBusyWith] = useState<BusyWith>(null)

  async function decide(decision: Omit<DecisionMade, 'seen'>): Promise<void> {
    setBusyWith(decision.publishes ? 'publish' : 'approve')
    await act.run({ ...decision, seen: hash })
    setBusyWith(null)
  }

  return (
    <>
      {standing === 'public' ? (
        <FoundSection found={answers.found} locale={answers.locale} words={answers.words.finding} />
      ) : (
        <Answers
          {...answers}
          busyWith={busyWith}
          key={hash}
          onDecide={(decision) => void decide(decision)}
          standing={standing}
        />
      )}
      <Outcome act={act} words={outcomes} />
    </>
  )
}

type BusyWith = AnswersProps['busyWith']
