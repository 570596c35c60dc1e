'use client'

import { usePreferences } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

/** In CSS pixels. */
export const PREVIEW_WIDTHS = { phone: 390, desktop: 1280 } as const
export type PreviewWidth = keyof typeof PREVIEW_WIDTHS

const KEY = 'preview-width'

/** How wide somebody likes their previews: theirs for all texts, and kept with their account, not on their machine. */
export function usePreviewWidth(): [PreviewWidth, (width: PreviewWidth) => void] {
  const { getPreference, setPreference } = usePreferences()
  const [width, setWidth] = useState<PreviewWidth>('phone')
  useEffect(() => {
    let isGone = false
    void getPreference<unknown>(KEY).then((kept) => {
      if (!isGone && (kept === 'phone' || kept === 'desktop')) setWidth(kept)
    })
    return () => {
      isGone = true
    }
  }, [getPreference])
  const choose = (chosen: PreviewWidth): void => {
    setWidth(chosen)
    void setPreference<PreviewWidth>(KEY, chosen)
  }
  return [width, choose]
}
