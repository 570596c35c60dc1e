'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect } from 'react'

/** Nothing to be seen: gives the lock of a text back when its page is left, in whatever way. */
export function LeaveText() {
  const { id, collectionSlug } = useDocumentInfo()
  useEffect(() => {
    if (typeof id !== 'string' || collectionSlug === undefined) return
    const leave = (): void => void navigator.sendBeacon(`/api/drafts/leave/${collectionSlug}/${id}`)
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [id, collectionSlug])
  return null
}
