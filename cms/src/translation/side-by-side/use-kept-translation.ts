'use client'

import { useForm, useTranslation } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import type { DeskAnswer } from '../../desk/ask-desk.ts'
import type { SendOptions, SendOutcome, TextData } from '../../drafts/keeping/keep-text.ts'
import { useKeeper } from '../../drafts/keeping/use-keeper.ts'
import type { ReviewedText } from '../../review/reviewed.ts'
import { sendWords } from './send-words.ts'

type Opened = {
  text: ReviewedText
  /** Hash of what this language said when the page was opened; null: nothing. */
  said: string | null
  outcomes: Record<string, string>
}

/** The words of one language, kept while somebody translates. */
export function useKeptTranslation({ text, said, outcomes }: Opened) {
  const { dispatchFields } = useForm()
  const { i18n } = useTranslation()
  const own = useRef(said)
  const [isWritten, setWritten] = useState(said !== null)

  async function send(words: TextData, options: SendOptions): Promise<SendOutcome> {
    const sent = { words, was: own.current, language: i18n.language, outcomes }
    const { outcome, answer } = await sendWords(text, sent, options)
    const faults = options.isAsked ? faultsIn(answer) : []
    if (faults.length > 0) dispatchFields({ type: 'ADD_SERVER_ERRORS', errors: faults })
    return outcome
  }

  /** Nothing the CMS works out stands in this form. */
  function accept(_sent: TextData, { text: stored }: TextData): TextData {
    own.current = typeof stored === 'string' ? stored : null
    setWritten(own.current !== null)
    return {}
  }

  /** `stored`: hash of what is stored, once nothing is owed. */
  return { ...useKeeper({ send, accept }), stored: () => own.current, isWritten }
}

type Fault = { path: string; message: string }

function faultsIn({ body }: DeskAnswer): Fault[] {
  const { faults } = (body ?? {}) as { faults?: Fault[] }
  return Array.isArray(faults) ? faults : []
}
