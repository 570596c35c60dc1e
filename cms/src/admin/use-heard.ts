'use client'

import { useSyncExternalStore } from 'react'

/**
 * Whether this page's scripts listen yet. On a slow line a page can be read, and pressed, long before: what is ticked then
 * stays ticked to the eye and is unknown to React, and a form without a script sends its words in the address. So what
 * such a page takes down stays shut, and looks it, until somebody listens.
 */
export function useHeard(): boolean {
  return useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  )
}
