import type { ReactElement } from 'react'
import type { Spending } from '@campaign/shared/cms/payload-types.ts'
import type { PublishedPage } from '@campaign/shared/content/published.ts'
import { PREVIEWED_PART } from '@campaign/shared/preview/preview.ts'
import { shownLocale } from '../content/find-text.ts'
import { mapTextPage } from '../content/map-text-page.ts'
import type { Place } from '../content/places.ts'
import type { TextPage } from '../content/view-models.ts'
import { createMessages } from '../messages/messages.ts'
import { frameOf } from '../routes/frame-of.ts'
import { showsSpending } from '../routes/show-text-page.tsx'
import type { Visit } from '../routes/visit.ts'
import { TextPageView } from '../text-page/TextPageView.tsx'

/**
 * A record of how money was used, where readers will find it: among those that are public, on the page that shows its
 * year. Where no page does, on one with nothing else.
 */
export async function drawSpending(visit: Visit, document: Spending, place: Place): Promise<ReactElement> {
  const { locale, snapshot } = visit
  const years = await snapshot.spending(locale, { document, lang: locale })
  const spending = years.map((one) => (one.year === document.year ? { ...one, anchor: PREVIEWED_PART } : one))
  const frame = await frameOf(visit, place)
  const page = (await findPage(visit, document.year ?? undefined)) ?? pageOfItsOwn(visit)
  return <TextPageView frame={frame} t={createMessages(locale)} page={page} spending={spending} />
}

async function findPage({ cms, locale, snapshot }: Visit, year: number | undefined): Promise<TextPage | null> {
  for (const { id, addresses } of transparencyFirst(snapshot.contents.pages)) {
    const lang = shownLocale(addresses, locale)
    const document = lang && (await cms.readPage(id, lang))
    const page = document && mapTextPage(document, lang)
    if (page && showsSpending(page.body, year)) return page
  }
  return null
}

function transparencyFirst(pages: readonly PublishedPage[]): PublishedPage[] {
  const isOther = ({ kind }: PublishedPage) => (kind === 'transparency' ? 0 : 1)
  return pages.toSorted((one, other) => isOther(one) - isOther(other))
}

function pageOfItsOwn({ locale }: Visit): TextPage {
  const block = { type: 'block', version: 2, fields: { blockType: 'useOfDonations' } }
  return {
    id: 'use-of-donations',
    lang: locale,
    kind: 'transparency',
    title: createMessages(locale)('spending.title'),
    body: { root: { type: 'root', children: [block] } },
  }
}
