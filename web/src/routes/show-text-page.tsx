import type { ReactElement } from 'react'
import type { Page as PageDocument } from '@campaign/shared/cms/payload-types.ts'
import type { Locale } from '@campaign/shared/locales/locales.ts'
import { findText } from '../content/find-text.ts'
import { mapTextPage } from '../content/map-text-page.ts'
import { textPlace, type Place } from '../content/places.ts'
import { createMessages } from '../messages/messages.ts'
import { TextPageView } from '../text-page/TextPageView.tsx'
import { answerUnfound } from './answer-unfound.ts'
import { frameOf } from './frame-of.ts'
import { notFound, type Answer, type Visit } from './visit.ts'

/** `/{locale}/pages/{slug}`: about, transparency, legal notice, privacy and the like. */
export async function showTextPage(visit: Visit, slug: string): Promise<Answer> {
  const { snapshot, locale, cms } = visit
  const found = findText(snapshot.contents, { collection: 'pages', locale, slug })
  if (found.kind !== 'found') return answerUnfound(found, 'pages', locale)

  const document = await cms.readPage(found.id, found.lang)
  // Taken down since the table of contents was read.
  if (document === null) return notFound

  const place = textPlace('pages', found.addresses)
  return { kind: 'page', page: await drawTextPage(visit, document, { lang: found.lang, place }) }
}

/** A page of plain text; `lang`: the language `document` was read in. */
export async function drawTextPage(
  visit: Visit,
  document: PageDocument,
  { lang, place }: { lang: Locale; place: Place },
): Promise<ReactElement> {
  const frame = await frameOf(visit, place)
  return <TextPageView frame={frame} t={createMessages(visit.locale)} page={mapTextPage(document, lang)} />
}
