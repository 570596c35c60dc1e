import type { Story as StoryDocument } from '@campaign/shared/cms/payload-types.ts'
import type { Locale } from '@campaign/shared/locales/locales.ts'
import type { StoryListing } from './cms-client.ts'
import { mapPicture } from './map-picture.ts'
import { createMessages } from '../messages/messages.ts'
import { takeText } from '../rich-text/take-text.ts'
import { readingMinutes } from './reading-minutes.ts'
import { robotsOfStory } from './robots-of-story.ts'
import type { Story, StorySummary } from './view-models.ts'

/** A story as lists know it: where it is found depends on the reader's language, so it has a slug, not yet an address. */
export type ListedStory = Omit<StorySummary, 'href'> & { slug: string }

export type ReadStory = ListedStory & Omit<Story, keyof StorySummary | 'related'> & { relatedIds: string[] }

/** `lang`: the language the document was read in. */
export function mapStoryListing(document: StoryListing, lang: Locale): ListedStory {
  return {
    id: document.id,
    lang,
    slug: document.slug ?? '',
    title: document.title ?? '',
    standfirst: document.standfirst ?? '',
    pseudonym: document.pseudonym ?? '',
    region: document.region ?? 'undisclosed',
    season: document.season ?? 'winter',
    year: document.year ?? 0,
    themes: document.themes ?? [],
    isSample: document.isSample ?? false,
    robots: robotsOfStory(document),
    neutralTitle: neutralTitleOf(document, lang),
    cover: mapPicture(document.cover),
  }
}

/** A story without words of its own for it in this language has those of the site: it must not show what it hides in others. */
function neutralTitleOf(
  { hasNeutralTitle, neutralTitle }: Pick<StoryListing, 'hasNeutralTitle' | 'neutralTitle'>,
  lang: Locale,
): string | null {
  if (hasNeutralTitle !== true) return null
  return neutralTitle?.trim() || createMessages(lang)('sharing.quietTitle')
}

export function mapStory(document: StoryDocument, lang: Locale): ReadStory {
  const body = takeText(document.body)
  return {
    ...mapStoryListing(document, lang),
    body,
    pullQuote: document.pullQuote || null,
    contentWarning: document.contentWarning || null,
    toldIn: document.toldIn ?? lang,
    readingMinutes: readingMinutes(body),
    relatedIds: idsOf(document.related),
  }
}

export function idsOf(related: readonly (string | { id: string })[] | null | undefined): string[] {
  return (related ?? []).map((other) => (typeof other === 'string' ? other : other.id))
}
