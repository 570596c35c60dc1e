'use client'

import { useSyncExternalStore } from 'react'

/** Where Payload lays a form and its preview side by side; `preview-panel.css` says the same. */
const WIDE = '(width > 1024px)'

/** Whether there is room for a preview beside the form; null until a browser has said so. */
export function useRoomBeside(): boolean | null {
  return useSyncExternalStore<boolean | null>(
    listen,
    () => window.matchMedia(WIDE).matches,
    () => null,
  )
}

function listen(listener: () => void): () => void {
  const wide = window.matchMedia(WIDE)
  wide.addEventListener('change', listener)
  return () => wide.removeEventListener('change', listener)
}
