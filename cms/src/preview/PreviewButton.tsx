'use client'

import { useLivePreviewContext } from '@payloadcms/ui'
import { askForPreview, usePreviewAsked } from './asked-preview.ts'

/** In the place of Payload's eye, which remembers for the account and says "close" of what is not there. */
export function PreviewButton({ label }: { label: string }) {
  const { url } = useLivePreviewContext()
  const isAsked = usePreviewAsked()
  if (!url) return null
  return (
    <button
      aria-expanded={isAsked}
      aria-haspopup="dialog"
      className="preview-button"
      onClick={() => askForPreview(true)}
      type="button"
    >
      {label}
    </button>
  )
}
