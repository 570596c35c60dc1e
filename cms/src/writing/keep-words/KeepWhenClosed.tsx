'use client'

import { useAllFormFields, useForm } from '@payloadcms/ui'
import { useEffect, useLayoutEffect, useRef } from 'react'
import { noteOpenWords } from '../../drafts/keeping/open-words.ts'

/**
 * Within a panel beside the text: closing it keeps what was typed in it, as its button does, and so does saving or
 * leaving the text meanwhile. Payload throws it away without a word.
 */
export function KeepWhenClosed({ names }: { names: readonly string[] }) {
  const [fields] = useAllFormFields()
  const { submit } = useForm()
  const words = JSON.stringify(names.map((name) => fields[name]?.value ?? null))
  const opened = useRef(words)
  const now = useRef({ words, submit })
  useLayoutEffect(() => {
    now.current = { words, submit }
  })

  useEffect(() => {
    const owed = {
      isOwed: () => now.current.words !== opened.current,
      handOver: async () => {
        opened.current = now.current.words
        await now.current.submit()
        // Payload closes the panel first, and hands its words over a moment later.
        await new Promise((resolve) => setTimeout(resolve, 20))
      },
    }
    const release = noteOpenWords(owed)
    return () => {
      release()
      if (owed.isOwed()) void owed.handOver()
    }
  }, [])

  return null
}
