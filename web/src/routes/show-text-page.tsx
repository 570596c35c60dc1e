import { findText } from '../content/find-text.ts'
import { mapTextPage } from '../content/map-text-page.ts'
import { textPlace } from '../content/places.ts'
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

  const frame = await frameOf(visit, textPlace('pages', found.addresses))
  const page = mapTextPage(document, found.lang)
  return { kind: 'page', page: <TextPageView frame={frame} t={createMessages(locale)} page={page} /> }
}
