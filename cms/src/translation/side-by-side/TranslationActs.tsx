'use client'

import { useState } from 'react'
import { Outcome } from '../../desk/Outcome.tsx'
import { useAct, type Act } from '../../desk/use-act.ts'
import type { KeptState } from '../../drafts/keeping/keep-text.ts'
import { SavingNotice, type KeepingWords } from '../../drafts/keeping/SavingNotice.tsx'
import { useLeaveGuard } from '../../drafts/keeping/use-leave-guard.ts'
import { PreviewTab, type PreviewTabProps } from '../../preview/PreviewTab.tsx'
import type { ReviewedText } from '../../review/reviewed.ts'
import type { Seen } from '../mark-ready.ts'
import type { FormWords } from './form-words.ts'
import { translationPathOf } from './translate-address.ts'
import { useKeptTranslation } from './use-kept-translation.ts'
import { withMissing } from './with-missing.ts'

type TranslationActsProps = {
  text: ReviewedText
  seen: Seen
  /** The fields of the form, by their first names. */
  names: readonly string[]
  words: FormWords
  keeping: KeepingWords
  /** Null for whoever may not look. */
  preview: TranslationPreview | null
}

export type TranslationPreview = Omit<PreviewTabProps, 'save'>

type Told = Pick<Act, 'outcome' | 'answer'>

const NOTHING: Told = { outcome: null, answer: null }

/** Saves a translation while it is written; its buttons save at once, and say what is to become of it. */
export function TranslationActs({ text, seen, names, words, keeping, preview }: TranslationActsProps) {
  const kept = useKeptTranslation({ text, said: seen.text, outcomes: words.outcomes })
  const [isSaving, setSaving] = useState(false)
  const [told, setTold] = useState<Told>(NOTHING)
  const marking = useAct(translationPathOf(text, '/ready'))
  const choosing = useAct(translationPathOf(text, '/source'))
  const { leaveFreely } = useLeaveGuard({
    isOwed: kept.isOwed,
    isSaving: () => kept.state === 'saving',
    isLost: () => kept.state === 'stale' || kept.state === 'refused',
    saveAll: () => kept.saveAll(false),
    question: keeping.leaveAnyway,
  })
  const isBusy = isSaving || marking.isBusy || choosing.isBusy

  /** Whether everything is stored. Why not is said below the form. */
  async function save(): Promise<boolean> {
    setTold(NOTHING)
    marking.forget()
    choosing.forget()
    setSaving(true)
    const state: KeptState = await kept.saveAll(true)
    setSaving(false)
    return state === 'saved'
  }

  async function saveDraft(): Promise<void> {
    if (await save()) setTold({ outcome: 'saved', answer: { status: 200, body: { outcome: 'saved' } } })
  }

  async function callReady(): Promise<void> {
    if (await save()) await marking.run({ seen: { text: kept.stored(), source: seen.source } })
  }

  /** The page is drawn anew without this form afterwards: what was typed in it is stored first. */
  async function chooseAsSource(): Promise<void> {
    if (await save()) await choosing.run({})
  }

  const last = [choosing, marking].find(({ answer }) => answer !== null) ?? told
  return (
    <div className="translate-acts">
      <p className="desk__quiet">{words.readyHelp}</p>
      <p className="desk__quiet" data-kept={kept.state}>
        {kept.state === 'saved' && kept.isWritten ? words.kept : words.keptAsYouGo}
      </p>
      <div className="desk-act__buttons">
        <button className="desk-button" disabled={isBusy} onClick={() => void saveDraft()} type="button">
          {isSaving ? words.busy : words.save}
        </button>
        <button
          className="desk-button desk-button--main"
          disabled={isBusy}
          onClick={() => void callReady()}
          type="button"
        >
          {marking.isBusy ? words.busy : words.ready}
        </button>
        {kept.isWritten ? (
          <button className="desk-button" disabled={isBusy} onClick={() => void chooseAsSource()} type="button">
            {words.makeSource}
          </button>
        ) : null}
        {preview === null ? null : <PreviewTab {...preview} save={() => kept.saveAll(false)} />}
      </div>
      <Outcome act={last} words={withMissing(words.outcomes, last.answer)} />
      <SavingNotice
        message={kept.message}
        onLeave={leaveFreely}
        onTryAgain={() => void kept.saveAll(false)}
        read={() => Object.fromEntries(Object.entries(kept.words()).filter(([name]) => names.includes(name)))}
        state={kept.state}
        words={keeping}
      />
    </div>
  )
}
