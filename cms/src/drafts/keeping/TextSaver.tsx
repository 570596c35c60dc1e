'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { SavingNotice, type KeepingWords } from './SavingNotice.tsx'
import { useKeptText } from './use-kept-text.ts'
import { useLeaveGuard } from './use-leave-guard.ts'

/** Saves a text while it is written; its button saves at once, as a version that stays. */
export function TextSaver({ words }: { words: KeepingWords }) {
  const { uploadStatus } = useDocumentInfo()
  const { state, message, isOwed, saveAll, words: read } = useKeptText()
  const [isBusy, setBusy] = useState(false)
  const { leaveFreely } = useLeaveGuard({
    isOwed,
    isSaving: () => state === 'saving',
    isLost: () => state === 'stale' || state === 'refused',
    saveAll: () => saveAll(false),
    question: words.leaveAnyway,
  })
  const isShut = state === 'saved' || state === 'saving' || isBusy || uploadStatus === 'uploading'

  async function save(): Promise<void> {
    setBusy(true)
    await saveAll(true)
    setBusy(false)
  }

  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's' || event.altKey) return
      // Another document lies over this one, with a button of its own.
      if (document.querySelector('.doc-drawer') !== null) return
      event.preventDefault()
      event.stopImmediatePropagation()
      setBusy(true)
      void saveAll(true).then(() => setBusy(false))
    }
    window.addEventListener('keydown', press, true)
    return () => window.removeEventListener('keydown', press, true)
  }, [saveAll])

  return (
    <>
      <button
        className={`btn btn--style-secondary btn--size-medium${isShut ? ' btn--disabled' : ''}`}
        disabled={isShut}
        id="action-save-draft"
        onClick={() => void save()}
        type="button"
      >
        {words.save}
      </button>
      <SavingNotice
        message={message}
        onLeave={leaveFreely}
        onTryAgain={() => void saveAll(false)}
        read={read}
        state={state}
        words={words}
      />
    </>
  )
}
