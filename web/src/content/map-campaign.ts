import type { Campaign as CampaignDocument } from '@campaign/shared/cms/payload-types.ts'
import type { Locale } from '@campaign/shared/locales/locales.ts'
import type { Money } from '@campaign/shared/money/money.ts'
import { takeText } from '../rich-text/take-text.ts'
import { idsOf } from './map-story.ts'
import type { Campaign } from './view-models.ts'

/** `storyIds`: the stories its page shows, in that order. */
export type ReadCampaign = { campaign: Campaign; storyIds: string[] }

type Row<Key extends 'facts' | 'uses' | 'partners' | 'presets' | 'questions'> = NonNullable<
  CampaignDocument[Key]
>[number]

/**
 * `lang`: the language the document was read in. A row of a list exists in all languages as soon as it exists in one, so
 * rows without their words in this one are left out: half a fact says something else.
 */
export function mapCampaign(document: CampaignDocument, lang: Locale): ReadCampaign {
  return {
    campaign: {
      id: document.id,
      lang,
      headline: document.headline ?? '',
      introduction: takeText(document.introduction),
      facts: (document.facts ?? []).flatMap(mapFact),
      uses: (document.uses ?? []).flatMap(mapUse),
      partners: (document.partners ?? []).flatMap(mapPartner),
      presets: (document.presets ?? []).flatMap(mapPreset),
      goal: document.goal ? inEuros(document.goal) : null,
      questions: (document.questions ?? []).flatMap(mapQuestion),
      lastCall: document.lastCall || null,
      thanks: document.thanks ? takeText(document.thanks) : null,
      giving: document.giving ?? 'closed',
      givingNote: document.givingNote || null,
      isSample: document.isSample ?? false,
    },
    storyIds: idsOf(document.stories),
  }
}

function mapFact({ figure, statement, source, sourceUrl, asOf }: Row<'facts'>): Campaign['facts'] {
  if (!statement || !source || !asOf) return []
  return [{ figure: figure || null, statement, source, sourceUrl: sourceUrl || null, asOf: asOf.slice(0, 10) }]
}

function mapUse({ title, text }: Row<'uses'>): Campaign['uses'] {
  return title && text ? [{ title, text }] : []
}

function mapPartner({ name, url, role }: Row<'partners'>): Campaign['partners'] {
  return name ? [{ name, url: url || null, role: role || null }] : []
}

/** The amount stays choosable only together with what it makes possible. */
function mapPreset({ amount, makesPossible }: Row<'presets'>): Campaign['presets'] {
  return amount && makesPossible ? [{ amount: inEuros(amount), makesPossible }] : []
}

function mapQuestion({ question, answer }: Row<'questions'>): Campaign['questions'] {
  return question && answer ? [{ question, answer }] : []
}

/** Campaigns count in euros; `minor`: cents. */
function inEuros(minor: number): Money {
  return { minor, currency: 'EUR' }
}
