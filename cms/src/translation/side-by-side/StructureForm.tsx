'use client'

import { useFormModified } from '@payloadcms/ui'
import { useState } from 'react'
import { Outcome } from '../../desk/Outcome.tsx'
import { useAct } from '../../desk/use-act.ts'
import type { ReviewedText } from '../../review/reviewed.ts'
import type { FormWords } from './form-words.ts'
import { translationPathOf } from './translate-address.ts'

type StructureFormProps = { text: ReviewedText; words: FormWords }

/** For a language in which nothing is written: begin from what the source is made of. Not offered over typed words. */
export function StructureForm({ text, words }: StructureFormProps) {
  const isModified = useFormModified()
  const act = useAct(translationPathOf(text, '/structure'), { isPageRedrawn: false })
  const [wasModified, setWasModified] = useState(false)
  // A form that was saved is no longer modified, and no longer empty.
  if (isModified && !wasModified) setWasModified(true)
  if (isModified || wasModified) return null

  // The form holds what stood there when it was opened: only a page read anew shows the rest.
  const bring = () => act.run({}, ({ status }) => (status === 200 ? window.location.reload() : undefined))
  return (
    <div className="desk-act translate-structure">
      <p className="desk__quiet">{words.structureHelp}</p>
      <button className="desk-button" disabled={act.isBusy} onClick={() => void bring()} type="button">
        {act.isBusy ? words.busy : words.structure}
      </button>
      <Outcome act={act} words={words.outcomes} />
    </div>
  )
}
