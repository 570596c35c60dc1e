'use client'

import { useAllFormFields, useForm, useFormModified } from '@payloadcms/ui'
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { SIGNED_IN, tellSignedOut } from '../../people/lock/lock-signals.ts'
import {
  keepText,
  type KeptState,
  type SendOptions,
  type SendOutcome,
  type TextData,
  type TextKeeper,
} from './keep-text.ts'
import { gatherOpenWords } from './open-words.ts'

type Said = { state: KeptState; message: string | null }

/** What differs from form to form. Of a form that is gone the last ones are used. */
type Parts = {
  send: (data: TextData, options: SendOptions) => Promise<SendOutcome>
  /** Comes back with what the form took of the CMS's answer. */
  accept: (sent: TextData, doc: TextData) => TextData
}

/** What ties a form to its keeper, for as long as the form stands, and longer when it is owed something. */
export function useKeeper(parts: Parts) {
  const { getData, setModified } = useForm()
  const isModified = useFormModified()
  const [fields] = useAllFormFields()
  const [said, setSaid] = useState<Said>({ state: 'saved', message: null })
  const keeper = useRef<TextKeeper | null>(null)

  const form = useRef({ getData, setModified, ...parts })
  const modified = useRef(isModified)
  useLayoutEffect(() => {
    form.current = { getData, setModified, ...parts }
    modified.current = isModified
  })

  const isWhole = Object.keys(fields).length > 0
  useEffect(() => {
    if (!isWhole) return
    let isGone = false
    const kept = keepText({
      read: () => form.current.getData(),
      send: (data, options) => form.current.send(data, options),
      tell: (state, message) => {
        if (state === 'signed_out') tellSignedOut()
        if (isGone) return
        setSaid({ state, message })
      },
      accept: (sent, doc) => form.current.accept(sent, doc),
    })
    keeper.current = kept
    const resume = (): void => kept.resume()
    window.addEventListener('online', resume)
    window.addEventListener(SIGNED_IN, resume)
    return () => {
      isGone = true
      keeper.current = null
      if (modified.current) kept.leave()
      // Words of a form that is gone: nobody closes the window over them unasked.
      watchUntilSaved(kept, () => {
        window.removeEventListener('online', resume)
        window.removeEventListener(SIGNED_IN, resume)
      })
    }
  }, [isWhole])

  useEffect(() => {
    if (Object.keys(fields).length === 0) return
    if (isModified) keeper.current?.look()
    else keeper.current?.rebase()
  }, [fields, isModified])

  useEffect(() => {
    if (said.state === 'saved' && keeper.current?.isOwed() === false) form.current.setModified(false)
  }, [said])

  const saveAll = useCallback(async (isAsked: boolean): Promise<KeptState> => {
    await gatherOpenWords()
    let state = (await keeper.current?.saveNow({ isAsked })) ?? 'saved'
    // Payload's own answers about a block still move words to and fro for a moment.
    for (let time = 0; time < 5 && state === 'unsaved'; time += 1)
      state = (await keeper.current?.saveNow({ isAsked: false })) ?? 'saved'
    return state
  }, [])

  return {
    ...said,
    isOwed: () => modified.current && keeper.current !== null && keeper.current.isOwed(),
    saveAll,
    words: () => form.current.getData(),
  }
}

function watchUntilSaved(kept: TextKeeper, done: () => void): void {
  if (!kept.isOwed()) return done()
  const ask = (event: BeforeUnloadEvent): void => {
    if (kept.isOwed()) event.preventDefault()
  }
  window.addEventListener('beforeunload', ask)
  const timer = setInterval(() => {
    if (kept.isOwed() && kept.state() !== 'stale' && kept.state() !== 'refused') return
    clearInterval(timer)
    window.removeEventListener('beforeunload', ask)
    done()
  }, 1000)
}
