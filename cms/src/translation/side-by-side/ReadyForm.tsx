'use client'

import { Outcome } from '../../desk/Outcome.tsx'
import { useAct } from '../../desk/use-act.ts'
import type { ReviewedText } from '../../review/reviewed.ts'
import type { Seen } from '../mark-ready.ts'
import { withMissing } from './with-missing.ts'
import type { FormWords } from './form-words.ts'
import { translationPathOf } from './translate-address.ts'

type ReadyFormProps = { text: ReviewedText; seen: Seen; words: FormWords }

/** For the language all others are made from: it is written in its own form, and called ready here. */
export function ReadyForm({ text, seen, words }: ReadyFormProps) {
  const act = useAct(translationPathOf(text, '/ready'))
  return (
    <div className="desk-act">
      <p className="desk__quiet desk__before-act">{words.sourceReadyHelp}</p>
      <button
        className="desk-button desk-button--main"
        disabled={act.isBusy}
        onClick={() => void act.run({ seen })}
        type="button"
      >
        {act.isBusy ? words.busy : words.ready}
      </button>
      <Outcome act={act} words={withMissing(words.outcomes, act.answer)} />
    </div>
  )
}
