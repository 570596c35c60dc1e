'use client'

import { useEffect, type ReactNode } from 'react'
import { listenForWayBack } from './hold-way-back.ts'

/** Around every page of the admin, nothing to be seen: a form reached later can still hold the browser's way back. */
export function WayBack({ children }: { children: ReactNode }) {
  useEffect(listenForWayBack, [])
  return <>{children}</>
}
