'use client'

import { useEffect, useRef, type ReactNode } from 'react'

type SidewaysProps = { label: string; className: string; children: ReactNode }

/**
 * Round a table that may be larger than its place: it is moved within it, and with the keys too. Only then is it a stop
 * on the way through the page; not every browser makes it one by itself.
 */
export function Sideways({ label, className, children }: SidewaysProps) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = place.current
    if (element === null) return undefined
    const observer = new ResizeObserver(() => {
      const isMoved = element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight
      if (isMoved) element.tabIndex = 0
      else element.removeAttribute('tabindex')
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return (
    <div aria-label={label} className={className} ref={place} role="group">
      {children}
    </div>
  )
}
