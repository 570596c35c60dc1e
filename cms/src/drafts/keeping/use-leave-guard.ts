'use client'

import { useEffect, useLayoutEffect, useRef } from 'react'
import { holdWayBack } from './hold-way-back.ts'
import type { KeptState } from './keep-text.ts'
import { areWordsOpen, gatherOpenWords } from './open-words.ts'

type Guarded = {
  isOwed: () => boolean
  isSaving: () => boolean
  /** What is owed will never be saved as it is. */
  isLost: () => boolean
  /** Everything typed is saved, or it is known that it cannot be. */
  saveAll: () => Promise<KeptState>
  /** What is asked when something cannot be saved. */
  question: string
}

/** What leads away from a text, or sends its form: a link in this window, another language, Payload's own buttons. */
const LEADS_AWAY = 'a[href], button:has([data-locale]), #action-save, .publish__menu-item button, [id^="publish-"]'

/**
 * Nobody leaves a text with words that are not saved: a press on what leads away is held back until they are, and asks
 * when they cannot be; so does the browser before it closes or reloads the page. Its way back saves them behind, and asks
 * where they never can be. Payload's own warning is off where it saves by itself.
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
    const place = placeInHistory()
    let isComingBack = false
    const stay = (event: PopStateEvent): void => {
      if (isComingBack) {
        isComingBack = false
        return event.stopImmediatePropagation()
      }
      if (!isHeld() || !current.current.isLost() || window.confirm(current.current.question)) return
      // The address is another one already; whoever draws the page has not heard of it yet.
      event.stopImmediatePropagation()
      isComingBack = true
      window.history.go(stepsTo(place))
    }
    window.addEventListener('beforeunload', ask)
    window.addEventListener('click', hold, true)
    const letGo = holdWayBack(stay)
    return () => {
      window.removeEventListener('beforeunload', ask)
      window.removeEventListener('click', hold, true)
      letGo()
    }
  }, [])

  return { leaveFreely: () => void (isFree.current = true) }
}

type Navigation = { currentEntry: { index: number } | null }

/** Which of the pages of this window it is; null where the browser does not say. */
function placeInHistory(): number | null {
  return (window as { navigation?: Navigation }).navigation?.currentEntry?.index ?? null
}

/** Back to it; where the browser does not say, whoever left went back, as most do. */
function stepsTo(place: number | null): number {
  const here = placeInHistory()
  return place === null || here === null || place === here ? 1 : place - here
}

function leadsAway(pressed: Element, event: MouseEvent): boolean {
  if (!(pressed instanceof HTMLAnchorElement)) return true
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return false
  if (pressed.target === '_blank' || pressed.download !== '') return false
  const [here, there] = [new URL(window.location.href), new URL(pressed.href)]
  return here.origin !== there.origin || here.pathname !== there.pathname || here.search !== there.search
}
