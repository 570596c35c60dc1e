'use client'

import type { PreviewAddress } from '@campaign/shared/preview/preview.ts'
import { useState } from 'react'
import { askForToken, postToken } from './post-token.ts'

export type PreviewTabProps = {
  address: PreviewAddress
  siteUrl: string
  /** `closed`: said where it could not be opened. */
  words: Record<'ownTab' | 'closed', string>
  /** What is shown is what is stored: it is stored first. */
  save: () => Promise<unknown>
}

/** The draft on the site, for a page that has no room for it beside what is written. */
export function PreviewTab({ address, siteUrl, words, save }: PreviewTabProps) {
  const [isShut, setShut] = useState(false)

  async function open(): Promise<void> {
    await save()
    const token = await askForToken(address)
    setShut(token === null)
    if (token !== null) postToken(siteUrl, address, { token, target: '_blank' })
  }

  return (
    <>
      <button className="desk-button" onClick={() => void open()} type="button">
        {words.ownTab}
      </button>
      <span role="status">{isShut ? words.closed : ''}</span>
    </>
  )
}
