'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

const EVERY = 2000

/** Draws the page anew every two seconds while the worker does something, and somebody looks. */
export function RedrawWhile({ isUnderWay }: { isUnderWay: boolean }) {
  const router = useRouter()
  useEffect(() => {
    if (!isUnderWay) return undefined
    const redrawing = setInterval(() => {
      if (!document.hidden) router.refresh()
    }, EVERY)
    return () => clearInterval(redrawing)
  }, [isUnderWay, router])
  return null
}
