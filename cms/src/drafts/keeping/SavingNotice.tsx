'use client'

import { useState } from 'react'
import { createPortal } from 'react-dom'
import type { KeptState, TextData } from './keep-text.ts'
import type { keepingWords } from './keeping-words.ts'
import { readPlainWords } from './read-plain-words.ts'

export type KeepingWords = Record<keyof typeof keepingWords, string>

type NoticeProps = {
  state: KeptState
  message: string | null
  words: KeepingWords
  read: () => TextData
  onTryAgain: () => void
  onLeave: () => void
}

/** Says, below the form, when what was typed cannot be saved, what happens to it, and how to take it along. */
export function SavingNotice({ state, message, words, read, onTryAgain, onLeave }: NoticeProps) {
  const [copied, setCopied] = useState<'no' | 'yes' | 'by_hand'>('no')
  if (state !== 'offline' && state !== 'refused' && state !== 'stale') return null

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(readPlainWords(read()))
      setCopied('yes')
    } catch {
      setCopied('by_hand')
    }
  }

  return createPortal(
    <section aria-label={words.title} className="keep-text__notice desk">
      <p role="alert">{message === null || message === '' ? words[state] : message}</p>
      <div className="keep-text__acts">
        {state === 'stale' ? (
          <button
            className="desk-button"
            onClick={() => {
              onLeave()
              window.location.reload()
            }}
            type="button"
          >
            {words.reload}
          </button>
        ) : (
          <button className="desk-button" onClick={onTryAgain} type="button">
            {words.tryAgain}
          </button>
        )}
        <button className="desk-button desk-button--main" onClick={() => void copy()} type="button">
          {words.copy}
        </button>
        <span role="status">{copied === 'yes' ? words.copied : ''}</span>
      </div>
      {copied === 'by_hand' ? (
        <label className="keep-text__words">
          {words.byHand}
          <textarea autoFocus defaultValue={readPlainWords(read())} readOnly rows={6} />
        </label>
      ) : null}
    </section>,
    document.body,
  )
}
