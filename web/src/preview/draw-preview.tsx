import type { ReactElement } from 'react'
import { LOCALES } from '@campaign/shared/locales/locales.ts'
import type { PreviewedDraft } from '@campaign/shared/preview/preview.ts'
import { mapCampaign } from '../content/map-campaign.ts'
import type { Place } from '../content/places.ts'
import { drawCampaign } from '../routes/show-campaign.tsx'
import { drawStory } from '../routes/show-story.tsx'
import { drawTextPage } from '../routes/show-text-page.tsx'
import type { Visit } from '../routes/visit.ts'
import { drawSpending } from './draw-spending.tsx'

/** A page of the site that has no address yet. */
const nowhere: Place = { hrefIn: () => '#', writtenIn: LOCALES }

/** The page that a draft would be, drawn as the site draws it. */
export async function drawPreview(visit: Visit, draft: PreviewedDraft): Promise<ReactElement> {
  switch (draft.collection) {
    case 'stories':
      return (await drawStory(visit, draft.document, { lang: visit.locale, place: nowhere })).page
    case 'campaigns':
      return (await drawCampaign(visit, mapCampaign(draft.document, visit.locale), nowhere)).page
    case 'pages':
      return drawTextPage(visit, draft.document, { lang: visit.locale, place: nowhere })
    case 'spending':
      return drawSpending(visit, draft.document, nowhere)
  }
}
