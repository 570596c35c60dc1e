'use client'

import { useSyncExternalStore } from 'react'

let isAsked = false
const listeners = new Set<() => void>()

/**
 * On a narrow screen a preview takes the place of its form, so it opens only for whoever asks in this visit: what the
 * account remembers is for screens with room for both.
 */
export function askForPreview(asked: boolean): void {
  isAsked = asked
  for (const listener of listeners) listener()
}

/** Whether it was asked for. */
export function usePreviewAsked(): boolean {
  return useSyncExternalStore(
    listen,
    () => isAsked,
    () => false,
  )
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
