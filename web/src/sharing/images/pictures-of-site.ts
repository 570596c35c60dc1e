import { setImmediate as nextTurn } from 'node:timers/promises'
import { LOCALES, type Locale } from '@campaign/shared/locales/locales.ts'
import { homeLocales } from '../../content/home-campaign.ts'
import type { ListedStory } from '../../content/map-story.ts'
import type { Snapshot } from '../../content/snapshot.ts'
import type { StorySummary } from '../../content/view-models.ts'
import { createMessages } from '../../messages/messages.ts'
import type { SharePicture } from './share-picture.ts'

/** Whose site it is, as every image says it. `siteUrl`: an origin. */
export type Sender = { siteUrl: string; association: string }

/** Pages that have an image without being a text of the newsroom. */
export const PLACES_WITH_IMAGE = ['home', 'stories', 'donate', 'partners'] as const
export type PlaceWithImage = (typeof PLACES_WITH_IMAGE)[number]

/**
 * The image of a story: what its page says of it. Where the risk is high, or nobody has weighed it, its own horizon and
 * not a word of it: images of links are kept by whoever shows them. A neutral title is made for that.
 */
export function pictureOfStory(
  sender: Sender,
  story: Pick<
    StorySummary,
    'id' | 'lang' | 'title' | 'neutralTitle' | 'pseudonym' | 'region' | 'season' | 'year' | 'isSample' | 'robots'
  >,
): SharePicture {
  const { id, lang, title, neutralTitle, pseudonym, region, season, year, isSample, robots } = story
  const t = createMessages(lang)
  const who = t.markup('story.pseudonym', { name: pseudonym, who: (name) => name })
  const line = [who, t(`regions.${region}`), t(`seasons.${season}`, { year: String(year) })]
  const words =
    robots === null && neutralTitle === null
      ? { title, line: [...line, ...(isSample ? [t('notices.sampleStory')] : [])].join(' · ') }
      : { title: neutralTitle ?? t('sharing.quietTitle'), line: null }
  return { ...sentBy(sender), locale: lang, subject: id, ground: { kind: 'horizon', seed: id }, ...words }
}

export function pictureOfText(sender: Sender, text: { id: string; lang: Locale; title: string }): SharePicture {
  return { ...sentBy(sender), ...ON_BANDS, locale: text.lang, subject: text.id, title: text.title, line: null }
}

export function pictureOfCampaign(sender: Sender, campaign: { lang: Locale; headline: string }): SharePicture {
  const { lang, headline } = campaign
  return { ...sentBy(sender), ...ON_BANDS, locale: lang, subject: 'home', title: headline, line: null }
}

export function pictureOfPlace(sender: Sender, place: Exclude<PlaceWithImage, 'home'>, locale: Locale): SharePicture {
  const t = createMessages(locale)
  const words = {
    stories: () => ({ title: t('story.index.title'), line: t('story.index.lead') }),
    donate: () => ({ title: t('donation.title'), line: t('sharing.donateLine') }),
    partners: () => ({ title: t('partners.title'), line: null }),
  }[place]()
  return { ...sentBy(sender), ...ON_BANDS, locale, subject: place, ...words }
}

/** The image there is now of what is public under this name in exactly this language; null where there is none. */
export async function findSharePicture(
  { snapshot, siteUrl }: { snapshot: Snapshot; siteUrl: string },
  locale: Locale,
  subject: string,
): Promise<SharePicture | null> {
  const sender = { siteUrl, association: (await snapshot.association()).name }
  if (subject === 'stories' || subject === 'donate' || subject === 'partners')
    return pictureOfPlace(sender, subject, locale)
  if (subject === 'home') {
    const home = await snapshot.campaign(snapshot.contents.home ?? '', locale)
    return home && pictureOfCampaign(sender, home.campaign)
  }
  const page = snapshot.contents.pages.find(({ id }) => id === subject)?.addresses[locale]
  if (page) return pictureOfText(sender, { id: subject, lang: locale, title: page.title })
  const isPublic = snapshot.contents.stories.some(({ id, addresses }) => id === subject && addresses[locale])
  const story: ListedStory | undefined = isPublic ? (await snapshot.stories(locale)).get(subject) : undefined
  return story ? pictureOfStory(sender, story) : null
}

/** Every image there is now, those of the site's own pages first, then stories, newest first; last what readers seldom share. */
export async function listSharePictures(parts: { snapshot: Snapshot; siteUrl: string }): Promise<SharePicture[]> {
  const { home, stories, pages, campaigns } = parts.snapshot.contents
  const subjects: { subject: string; locales: readonly Locale[] }[] = [
    { subject: 'home', locales: homeLocales({ ...parts.snapshot.contents, home, campaigns }) },
    { subject: 'stories', locales: LOCALES },
    { subject: 'donate', locales: LOCALES },
    ...[...pages, ...stories].map(({ id, addresses }) => ({
      subject: id,
      locales: LOCALES.filter((locale) => addresses[locale] !== undefined),
    })),
    { subject: 'partners', locales: LOCALES },
  ]
  const pictures: SharePicture[] = []
  for (const { subject, locales } of subjects) {
    // Thousands of names take a while to make, and readers are served by the same thread.
    await nextTurn()
    for (const locale of locales) {
      const picture = await findSharePicture(parts, locale, subject)
      if (picture) pictures.push(picture)
    }
  }
  return pictures
}

const ON_BANDS = { ground: { kind: 'bands' } } as const

function sentBy({ siteUrl, association }: Sender): Pick<SharePicture, 'association' | 'host'> {
  return { association, host: new URL(siteUrl).host }
}
