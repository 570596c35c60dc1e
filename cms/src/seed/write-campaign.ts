import { DEFAULT_LOCALE, LOCALES, type Locale } from '@campaign/shared/locales/locales.ts'
import { sampleCampaign } from './campaign/campaign.ts'
import { publishSample } from '../review/publish-sample.ts'
import type { Pen } from './pen.ts'
import { richText } from './rich-text.ts'

/** The rows of the campaign's lists as the CMS made them: a row exists once and has a text in each language. */
type Rows = { id?: string | null }[] | null | undefined
type CampaignRows = { facts?: Rows; uses?: Rows; partners?: Rows; presets?: Rows; questions?: Rows }

/** Writes the campaign and makes it public in every language. Returns its id. */
export async function writeCampaign({ payload, req }: Pen, stories: string[]): Promise<string> {
  const { title, goal } = sampleCampaign
  const draft = await payload.create({
    collection: 'campaigns',
    locale: DEFAULT_LOCALE,
    draft: true,
    overrideAccess: true,
    req,
    data: { title, goal, giving: 'open', stories, isSample: true, ...textsIn(DEFAULT_LOCALE, {}), _status: 'draft' },
  })
  for (const locale of LOCALES) {
    const data = { ...textsIn(locale, draft), _status: 'draft' as const }
    await payload.update({
      collection: 'campaigns',
      id: draft.id,
      locale,
      draft: true,
      overrideAccess: true,
      req,
      data,
    })
    await publishSample(req, { collection: 'campaigns', document: draft.id, locale })
  }
  return draft.id
}

/** What the campaign says in `locale`. Rows that exist keep their id: without it, each language would replace the list. */
function textsIn(locale: Locale, rows: CampaignRows) {
  const text = sampleCampaign.texts[locale]
  return {
    headline: text.headline,
    introduction: richText(text.introduction),
    facts: sampleCampaign.facts.map(({ sourceUrl, asOf }, index) => ({
      id: idAt(rows.facts, index),
      ...itemAt(text.facts, index),
      sourceUrl,
      // Noon: the same day in every time zone an editor may sit in.
      asOf: `${asOf}T12:00:00.000Z`,
    })),
    uses: text.uses.map((use, index) => ({ id: idAt(rows.uses, index), ...use })),
    partners: sampleCampaign.partners.map((partner, index) => ({
      id: idAt(rows.partners, index),
      ...partner,
      role: itemAt(text.partnerRoles, index),
    })),
    presets: sampleCampaign.presets.map((amount, index) => ({
      id: idAt(rows.presets, index),
      amount,
      makesPossible: itemAt(text.presets, index),
    })),
    questions: text.questions.map((question, index) => ({ id: idAt(rows.questions, index), ...question })),
    lastCall: text.lastCall,
    thanks: richText(text.thanks),
  }
}

function idAt(rows: Rows, index: number): string | undefined {
  return rows?.[index]?.id ?? undefined
}

function itemAt<Item>(items: Item[], index: number): Item {
  const item = items[index]
  if (item === undefined) throw new Error('The lists of the sample campaign are not equally long in every language')
  return item
}
