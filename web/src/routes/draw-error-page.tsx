import type { ReactElement } from 'react'
import type { Locale } from '@campaign/shared/locales/locales.ts'
import { drawFrame } from '../content/frame.ts'
import { UNREAD_ASSOCIATION } from '../content/map-association.ts'
import { homePlace, type Place } from '../content/places.ts'
import type { Snapshot } from '../content/snapshot.ts'
import { ErrorPage } from '../errors/ErrorPage.tsx'
import { createMessages } from '../messages/messages.ts'
import type { Premises } from './visit.ts'

export type Trouble = {
  status: 404 | 410 | 500 | 503
  locale: Locale
  /** Where to try again. */
  retryHref?: string
  /** What could not be made, where that is known; its other languages may be tried as well. */
  place?: Place
}

/** Says what is wrong in the reader's language, with as much of the site around it as can be had. */
export async function drawErrorPage(
  { status, locale, retryHref, place = homePlace() }: Trouble,
  { siteUrl, assets }: Premises,
  snapshot: Snapshot | null,
): Promise<ReactElement> {
  const association = await snapshot?.association().catch(() => null)
  const frame = drawFrame(place, locale, {
    siteUrl,
    assets: assets[locale],
    contents: snapshot?.contents ?? null,
    association: association ?? UNREAD_ASSOCIATION,
  })
  return <ErrorPage frame={frame} t={createMessages(locale)} status={status} {...(retryHref && { retryHref })} />
}
