'use client'

import { useDocumentInfo, useForm, useLocale, useTranslation } from '@payloadcms/ui'
import { useRef } from 'react'
import type { TextData } from './keep-text.ts'
import { sendText } from './send-text.ts'
import { useKeeper } from './use-keeper.ts'

/** The form of a text, kept while somebody writes in it. */
export function useKeptText() {
  const { id, collectionSlug, setLastUpdateTime, setMostRecentVersionIsAutosaved, setUnpublishedVersionCount } =
    useDocumentInfo()
  const { code } = useLocale()
  const { i18n } = useTranslation()
  const { dispatchFields, getFields } = useForm()
  // The view is another one in another language, and of another text.
  const text = useRef({ collection: collectionSlug ?? '', id: String(id), locale: code, language: i18n.language })

  function accept(sent: TextData, doc: TextData): TextData {
    const taken: Record<string, unknown> = {}
    // What the CMS worked out (an address, the moment of this save), where nobody has typed since.
    for (const [name, value] of Object.entries(doc)) {
      const here = getFields()[name]
      if (here === undefined || typeof value === 'object' || Array.isArray(here.rows)) continue
      if (Object.is(here.value, value) || (here.value ?? null) !== (sent[name] ?? null)) continue
      dispatchFields({ type: 'UPDATE', path: name, value, initialValue: value })
      taken[name] = value
    }
    setLastUpdateTime(Date.parse(String(doc['updatedAt'])))
    setMostRecentVersionIsAutosaved(true)
    setUnpublishedVersionCount((count) => Math.max(1, count))
    return taken
  }

  return useKeeper({ send: (data, options) => sendText(text.current, data, options), accept })
}
