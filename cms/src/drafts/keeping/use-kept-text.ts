'use client'

import { useAllFormFields, useDocumentInfo, useForm, useFormModified, useLocale, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { SIGNED_IN, tellSignedOut } from '../../people/lock/lock-signals.ts'
import { keepText, type KeptState, type TextData, type TextKeeper } from './keep-text.ts'
import { gatherOpenWords } from './open-words.ts'
import { sendText } from './send-text.ts'

type Said = { state: KeptState; message: string | null }

/** What ties the form of a text to its keeper, for as long as the form stands, and longer when it is owed something. */
export function useKeptText() {
  const document = useDocumentInfo()
  const { id, collectionSlug, setLastUpdateTime, setMostRecentVersionIsAutosaved, setUnpublishedVersionCount } =
    document
  const { code } = useLocale()
  const { i18n } = useTranslation()
  const { dispatchFields, getData, getFields, setModified } = useForm()
  const isModified = useFormModified()
  const [fields] = useAllFormFields()
  const [said, setSaid] = useState<Said>({ state: 'saved', message: null })
  const keeper = useRef<TextKeeper | null>(null)

  // The view is another one in another language, and of another text.
  const form = useRef({ getData, getFields, dispatchFields, setModified, setLastUpdateTime })
  const modified = useRef(isModified)
  useLayoutEffect(() => {
    form.current = { getData, getFields, dispatchFields, setModified, setLastUpdateTime }
    modified.current = isModified
  })
  const text = useRef({ collection: collectionSlug ?? '', id: String(id), locale: code, language: i18n.language })

  const accept = useCallback(
    (sent: TextData, doc: TextData): TextData => {
      const { getFields: read, dispatchFields: dispatch } = form.current
      const taken: Record<string, unknown> = {}
      // What the CMS worked out (an address, the moment of this save), where nobody has typed since.
      for (const [name, value] of Object.entries(doc)) {
        const here = read()[name]
        if (here === undefined || typeof value === 'object' || Array.isArray(here.rows)) continue
        if (Object.is(here.value, value) || (here.value ?? null) !== (sent[name] ?? null)) continue
        dispatch({ type: 'UPDATE', path: name, value, initialValue: value })
        taken[name] = value
      }
      form.current.setLastUpdateTime(Date.parse(String(doc['updatedAt'])))
      setMostRecentVersionIsAutosaved(true)
      setUnpublishedVersionCount((count) => Math.max(1, count))
      return taken
    },
    [setMostRecentVersionIsAutosaved, setUnpublishedVersionCount],
  )

  const isWhole = Object.keys(fields).length > 0
  useEffect(() => {
    if (!isWhole) return
    let isGone = false
    const kept = keepText({
      read: () => form.current.getData(),
      send: (data, options) => sendText(text.current, data, options),
      tell: (state, message) => {
        if (state === 'signed_out') tellSignedOut()
        if (isGone) return
        setSaid({ state, message })
      },
      accept,
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
  }, [isWhole, accept])

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
