import type { PublishedContents } from '@campaign/shared/content/published.ts'
import type { CampaignProgress } from '@campaign/shared/donations/progress.ts'
import { LOCALES, type Locale } from '@campaign/shared/locales/locales.ts'
import { LIST_LIMIT, type CmsClient } from './cms-client.ts'
import { mapAssociation, type Association } from './map-association.ts'
import { mapCampaign, type ReadCampaign } from './map-campaign.ts'
import { mapStoryListing, type ListedStory } from './map-story.ts'

/**
 * Everything public at one content revision. Read once each and kept, since nearly every page wants them: who the
 * association is, the campaign, what each story is called. The texts themselves are read when their page is made.
 */
export type Snapshot = {
  contents: PublishedContents
  /** How far the campaigns are, as far as it is told; late and rounded on purpose. */
  progress: CampaignProgress
  association: () => Promise<Association>
  /** Null when the campaign is not published in exactly `locale`. */
  campaign: (id: string, locale: Locale) => Promise<ReadCampaign | null>
  /** By id, the stories published in exactly `locale`. */
  stories: (locale: Locale) => Promise<ReadonlyMap<string, ListedStory>>
  /** True once the CMS was silent for so long that stories may have been withdrawn: none is shown then. */
  areStoriesWithheld: boolean
}

/** The same contents without any story. What was read of the campaign stays at hand. */
export function withholdStories(snapshot: Snapshot): Snapshot {
  return {
    ...snapshot,
    contents: { ...snapshot.contents, stories: [], gone: [], erased: [] },
    stories: () => Promise.resolve(new Map()),
    areStoriesWithheld: true,
  }
}

export function createSnapshot(contents: PublishedContents, progress: CampaignProgress, cms: CmsClient): Snapshot {
  const remember = createMemory()
  return {
    contents,
    progress,
    association: () => remember('association', async () => mapAssociation(await cms.readSettings())),
    campaign: (id, locale) => {
      // Asked for by a form, an id may be anything: only published ones are worth remembering.
      const isPublished = contents.campaigns.some((campaign) => campaign.id === id && campaign.locales.includes(locale))
      if (!isPublished) return Promise.resolve(null)
      return remember(`campaign ${id} ${locale}`, async () => {
        const campaign = await cms.readCampaign(id, locale)
        return campaign && mapCampaign(campaign, locale)
      })
    },
    stories: (locale) => remember(`stories ${locale}`, () => readStories(contents, cms, locale)),
    areStoriesWithheld: false,
  }
}

/** Reads ahead what a reader would otherwise wait for, and what must be at hand when the CMS falls silent. */
export async function warm(snapshot: Snapshot): Promise<void> {
  const { home, campaigns } = snapshot.contents
  const homeLocales = campaigns.find((campaign) => campaign.id === home)?.locales ?? []
  await snapshot.association()
  await Promise.all(homeLocales.map((locale) => snapshot.campaign(home ?? '', locale)))
  for (const locale of LOCALES) await snapshot.stories(locale)
}

async function readStories(contents: PublishedContents, cms: CmsClient, locale: Locale) {
  const ids = contents.stories.filter((story) => story.addresses[locale] !== undefined).map((story) => story.id)
  const listed = new Map<string, ListedStory>()
  // One list after the other: with hundreds of stories, all at once would leave the CMS no time for donors.
  for (let start = 0; start < ids.length; start += LIST_LIMIT) {
    for (const story of await cms.listStories(ids.slice(start, start + LIST_LIMIT), locale)) {
      listed.set(story.id, mapStoryListing(story, locale))
    }
  }
  return listed
}

/** Makes each named thing once, however many ask for it; what failed is forgotten, so that the next one tries again. */
function createMemory() {
  const made = new Map<string, Promise<unknown>>()
  return <Thing>(name: string, make: () => Promise<Thing>): Promise<Thing> => {
    const known = made.get(name)
    if (known) return known as Promise<Thing>
    const making = make()
    made.set(name, making)
    making.catch(() => made.delete(name))
    return making
  }
}
