'use client'

import { useEffect } from 'react'
import { nameControls } from './name-controls.ts'
import type { NamingWords } from './naming-words.ts'

/** Milliseconds in which a page draws itself further before it is gone over again. */
const PAUSE = 50

/** Nothing to be seen: goes over the page once it stands, and again whenever something on it changes. */
export function KeepNamed({ words }: { words: NamingWords }) {
  useEffect(() => {
    let pause: ReturnType<typeof setTimeout> | null = null
    const goOver = (): void => {
      pause ??= setTimeout(() => {
        pause = null
        nameControls(document, words)
      }, PAUSE)
    }
    const watch = new MutationObserver(goOver)
    const attributeFilter = ['aria-label', 'aria-hidden', 'role', 'class']
    watch.observe(document.body, { attributeFilter, childList: true, subtree: true })
    goOver()
    return () => {
      watch.disconnect()
      if (pause !== null) clearTimeout(pause)
    }
  }, [words])
  return null
}
