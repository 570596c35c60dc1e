'use client'

import { useEffect, useLayoutEffect, useRef } from 'react'
import type { KeptState } from './keep-text.ts'
import { areWordsOpen, gatherOpenWords } from './open-words.ts'

type Guarded = {
  isOwed: () => boolean
  isSaving: () => boolean
  /** Everything typed is saved, or it is known that it cannot be. */
  saveAll: () => Promise<KeptState>
  /** What is asked when something cannot be saved. */
  question: string
}

/** What leads away from a text, or sends its form: a link in this window, another language, Payload's own buttons. */
const LEADS_AWAY = 'a[href], button:has([data-locale]), #action-save, .publish__menu-item button, [id^="publish-"]'

/**
 * Nobody leaves a text with words that are not saved: a press on what leads away is held back until they are, and asks
 * when they cannot be; so does the browser before it closes or reloads the page. Payload's own warning is off where it
 * saves by itself.
 */
export function useLeaveGuard(guarded: Guarded): { leaveFreely: () => void } {
  const current = useRef(guarded)
  useLayoutEffect(() => {
    current.current = guarded
  })
  const isFree = useRef(false)

  useEffect(() => {
    const isHeld = (): boolean => !isFree.current && (current.current.isOwed() || areWordsOpen())
    const ask = (event: BeforeUnloadEvent): void => {
      if (isHeld()) event.preventDefault()
    }
    let passing: Element | null = null
    const hold = (event: MouseEvent): void => {
      const pressed = event.target instanceof Element ? event.target.closest(LEADS_AWAY) : null
      if (pressed === null || pressed === passing || !leadsAway(pressed, event)) return
      if (!isHeld() && !current.current.isSaving()) return
      event.preventDefault()
      event.stopImmediatePropagation()
      void goOn(pressed)
    }
    async function goOn(pressed: Element): Promise<void> {
      await gatherOpenWords()
      const state = await current.current.saveAll()
      if (state !== 'saved' && !window.confirm(current.current.question)) return
      isFree.current = state !== 'saved'
      passing = pressed
      if (pressed instanceof HTMLElement) pressed.click()
      passing = null
    }
    window.addEventListener('beforeunload', ask)
    window.addEventListener('click', hold, true)
    return () => {
      window.removeEventListener('beforeunload', ask)
      window.removeEventListener('click', hold, true)
    }
  }, [])

  return { leaveFreely: () => void (isFree.current = true) }
}

function leadsAway(pressed: Element, event: MouseEvent): boolean {
  if (!(pressed instanceof HTMLAnchorElement)) return true
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return false
  if (pressed.target === '_blank' || pressed.download !== '') return false
  const [here, there] = [new URL(window.location.href), new URL(pressed.href)]
  return here.origin !== there.origin || here.pathname !== there.pathname || here.search !== there.search
}
