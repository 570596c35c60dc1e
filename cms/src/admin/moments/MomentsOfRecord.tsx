'use client'

import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { showMoment } from '../../desk/show-date.ts'
import { languageOf } from '../../languages/pick-words.ts'

/**
 * Nothing to be seen: when a record was changed and made is written above its form by Payload, by the clock of whatever
 * machine it runs on. Here it is by the clock of Paris, like everything else that is said of it.
 */
export function MomentsOfRecord() {
  const { data } = useDocumentInfo()
  const { i18n } = useTranslation()
  const place = useRef<HTMLSpanElement>(null)
  const language = languageOf(i18n)
  const changed = data?.['updatedAt']
  const made = data?.['createdAt']
  useEffect(() => {
    const bar = place.current?.closest('.doc-controls')
    if (!bar) return
    const said = [changed, made].map((moment) => showMoment(moment, language))
    const write = (): void => {
      for (const [index, item] of bar.querySelectorAll<HTMLElement>('.doc-controls__value-wrap').entries()) {
        const words = item.querySelector('.doc-controls__value')?.firstChild
        if (!words || words.nodeValue === said[index]) continue
        // In the text that React holds on to, so that it can still write another there.
        words.nodeValue = said[index] ?? ''
        item.title = said[index] ?? ''
      }
    }
    write()
    const watch = new MutationObserver(write)
    watch.observe(bar, { characterData: true, childList: true, subtree: true })
    return () => watch.disconnect()
  }, [changed, made, language])
  return <span hidden ref={place} />
}
