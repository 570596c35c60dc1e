import type { ReactElement } from 'react'
import type { Page as PageDocument } from '@campaign/shared/cms/payload-types.ts'
import type { Locale } from '@campaign/shared/locales/locales.ts'
import { mapTextPage } from '../content/map-text-page.ts'
import { textPlace, type Place } from '../content/places.ts'
import type { RichText } from '../content/view-models.ts'
import { createMessages } from '../messages/messages.ts'
import { childrenOf, recordIn } from '../rich-text/lexical-nodes.ts'
import { isSpendingBlock } from '../rich-text/TextBlock.tsx'
import { TextPageView } from '../text-page/TextPageView.tsx'
import { answerUnfound } from './answer-unfound.ts'
import { frameOf } from './frame-of.ts'
import { notFound, type Answer, type Visit } from './visit.ts'

/** `/{locale}/pages/{slug}`: about, transparency, legal notice, privacy and the like. */
export async function showTextPage(visit: Visit, slug: string): Promise<Answer> {
  const { snapshot, locale, cms } = visit
  const found = snapshot.find({ collection: 'pages', locale, slug })
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
  const page = mapTextPage(document, lang)
  const spending = showsSpending(page.body) ? await visit.snapshot.spending(visit.locale) : null
  return <TextPageView frame={frame} t={createMessages(visit.locale)} page={page} spending={spending} />
}

/** `year`: whether the tables in this text are of that year, too. */
export function showsSpending({ root }: RichText, year?: number): boolean {
  return childrenOf(root).some((node) => node.type === 'block' && isSpendingBlock(recordIn(node, 'fields'), year))
}
