'use client'

import type { ReactNode } from 'react'
import { useHeard } from './use-heard.ts'

/** Around what somebody fills in or decides: shut until the page's scripts listen. To the eye and to a screen reader no box. */
export function OnceHeard({ children }: { children: ReactNode }) {
  return (
    <fieldset className="once-heard" disabled={!useHeard()} role="presentation">
      {children}
    </fieldset>
  )
}
