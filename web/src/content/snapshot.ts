import type { PublishedAddresses, PublishedContents } from '@campaign/shared/content/published.ts'
import type { CampaignProgress } from '@campaign/shared/donations/progress.ts'
import { bestLocale, LOCALES, type Locale } from '@campaign/shared/locales/locales.ts'
import type { CmsClient } from './cms-client.ts'
import { findText, type Digest, type FoundText, type TextCollection } from './find-text.ts'
import { mapAssociation, type Association } from './map-association.ts'
import { mapCampaign, type ReadCampaign } from './map-campaign.ts'
import type { ListedStory } from './map-story.ts'
import { mapSpending, type ReadSpending } from '../spending/map-spending.ts'
import type { SpendingYear } from '../spending/spending-year.ts'
import { createMemory, type Memory, type Read } from './memory.ts'
import { readStoryList, type StoryList } from './read-story-list.ts'
import { idsIn, isTouched, type Changed, type Tags } from './tags.ts'
import { slugTag } from './what-changed.ts'

/**
 * Everything public at one content revision. Read once each and kept, since nearly every page wants them: who the
 * association is, the campaign, what each story is called. The texts themselves are read when their page is made.
 */
export type Snapshot = {
  contents: PublishedContents
  /** How far the campaigns are, as far as it is told; late and rounded on purpose. */
  progress: CampaignProgress
  /** Which text a reader means by an address. */
  find: (asked: { collection: TextCollection; locale: Locale; slug: string; digest?: Digest }) => FoundText
  /** Where a text stands; nowhere if it is not public. */
  addressesOf: (collection: TextCollection, id: string) => PublishedAddresses
  association: () => Promise<Association>
  /** Null when the campaign is not published in exactly `locale`. */
  campaign: (id: string, locale: Locale) => Promise<ReadCampaign | null>
  /** By id, the stories published in exactly `locale`. */
  stories: (locale: Locale) => Promise<Pick<ReadonlyMap<string, ListedStory>, 'get'>>
  /**
   * What donations were used for, the newest year first; its sentences in `locale` or what stands in for it. `draft`: a
   * record as it would be told, in its own place or that of another of its period.
   */
  spending: (locale: Locale, draft?: ReadSpending) => Promise<SpendingYear[]>
  /** True once the CMS was silent for so long that stories may have been withdrawn: none is shown then. */
  areStoriesWithheld: boolean
  /**
   * The same, for one page: `note` hears of everything that is read of it. What has a name of its own is noted by that;
   * of `contents` whole parts, for nobody can see what is looked for in them.
   */
  noting: (note: Note) => Snapshot
  parts: SnapshotParts
}

export type Note = (tags: Iterable<string>) => void

export type SnapshotParts = {
  contents: PublishedContents
  progress: CampaignProgress
  cms: CmsClient
  memory: Memory
  /** What is not to be taken over from the memory before. */
  changed: Changed
  areStoriesWithheld: boolean
}

export function createSnapshot(parts: SnapshotParts): Snapshot {
  const { contents, progress, cms, memory, changed, areStoriesWithheld } = parts

  const keep = <Thing>(name: string, read: () => Promise<Read<Thing>>): Promise<Read<Thing>> =>
    memory.remember<Thing>(name, async (former) =>
      former === undefined || isTouched(former.tags, changed) ? read() : former,
    )

  const association = () =>
    keep('association', async () => ({ thing: mapAssociation(await cms.readSettings()), tags: SETTINGS }))

  async function campaign(id: string, locale: Locale): Promise<Read<ReadCampaign | null>> {
    // Asked for by a form, an id may be anything: only published ones are worth remembering.
    const isPublished = contents.campaigns.some((one) => one.id === id && one.locales.includes(locale))
    if (!isPublished) return { thing: null, tags: FRAME }
    return keep(`campaign ${id} ${locale}`, async () => {
      const document = await cms.readCampaign(id, locale)
      return { thing: document && mapCampaign(document, locale), tags: new Set([id, ...idsIn(document)]) }
    })
  }

  const stories = async (locale: Locale): Promise<StoryList> => {
    if (areStoriesWithheld) return new Map()
    const ids = contents.stories.filter(({ addresses }) => addresses[locale] !== undefined).map(({ id }) => id)
    const list = await memory.remember<StoryList>(`stories ${locale}`, (former) =>
      readStoryList({ ids, locale, cms, former, changed }),
    )
    return list.thing
  }

  const record = (id: string, lang: Locale): Promise<Read<ReadSpending | null>> =>
    keep(`spending ${id} ${lang}`, async () => {
      const document = await cms.readSpending(id, lang)
      return { thing: document && { document, lang }, tags: new Set([id]) }
    })

  // Only what is over is told of: it becomes another together with the records it stands beside.
  const received = () => keep('received', async () => ({ thing: await cms.readReceived(), tags: SPENDING }))

  async function spending(locale: Locale, note: Note, draft?: ReadSpending): Promise<SpendingYear[]> {
    note(SPENDING)
    const read: ReadSpending[] = draft ? [draft] : []
    for (const { id, locales } of contents.spending) {
      if (id === draft?.document.id) continue
      const { thing, tags } = await record(id, bestLocale(locale, locales) ?? locale)
      note(tags)
      // Taken down since the table of contents was read.
      if (thing !== null) read.push(thing)
    }
    return mapSpending(read, read.length > 0 ? (await received()).thing : [])
  }

  function view(note: Note): Snapshot {
    const told = async <Thing>(reading: Promise<Read<Thing>>): Promise<Thing> => {
      const { thing, tags } = await reading
      note(tags)
      return thing
    }
    return {
      contents: notePartsOf(contents, note),
      get progress() {
        note(PROGRESS)
        return progress
      },
      find: (asked) => {
        const found = findText(contents, asked)
        note([slugTag(asked.collection, asked.slug), ...(found.kind === 'found' ? [found.id] : [])])
        return found
      },
      addressesOf: (collection, id) => {
        note([id])
        return contents[collection].find((text) => text.id === id)?.addresses ?? {}
      },
      association: () => told(association()),
      campaign: (id, locale) => told(campaign(id, locale)),
      stories: async (locale) => {
        const list = await stories(locale)
        return {
          get: (id) => {
            const listed = list.get(id)
            note(listed?.tags ?? [id])
            return listed?.thing
          },
        }
      },
      spending: (locale, draft) => spending(locale, note, draft),
      areStoriesWithheld,
      noting: view,
      parts,
    }
  }
  return view(() => undefined)
}

const SETTINGS: Tags = new Set(['settings'])
const PROGRESS: Tags = new Set(['progress'])
const STORIES: Tags = new Set(['stories'])
const SPENDING: Tags = new Set(['spending'])
const FRAME: Tags = new Set(['frame'])

/** What stands where else in the table of contents: the rest is what stands around every page. */
const OF_STORIES: readonly string[] = ['stories', 'gone', 'moved', 'erased'] satisfies (keyof PublishedContents)[]

function notePartsOf(contents: PublishedContents, note: Note): PublishedContents {
  return new Proxy(contents, {
    get: (whole, part: keyof PublishedContents) => {
      note(OF_STORIES.includes(part) ? STORIES : part === 'spending' ? SPENDING : FRAME)
      return whole[part]
    },
  })
}

/** The first one, or one after which nothing of the last can be trusted. */
export function firstSnapshot(contents: PublishedContents, progress: CampaignProgress, cms: CmsClient): Snapshot {
  return createSnapshot({
    ...{ contents, progress, cms },
    memory: createMemory(),
    changed: 'everything',
    areStoriesWithheld: false,
  })
}

/** The next one: what was read for `former` is taken over where it did not change. */
export function nextSnapshot(former: Snapshot, contents: PublishedContents, changed: Changed): Snapshot {
  if (changed === 'everything') return firstSnapshot(contents, former.parts.progress, former.parts.cms)
  return createSnapshot({ ...former.parts, contents, changed, memory: former.parts.memory.next() })
}

export function withProgress({ parts }: Snapshot, progress: CampaignProgress): Snapshot {
  return createSnapshot({ ...parts, progress })
}

/** The same contents without any story. What was read of the campaign stays at hand. */
export function withholdStories({ parts }: Snapshot): Snapshot {
  const contents = { ...parts.contents, stories: [], gone: [], erased: [] }
  return createSnapshot({ ...parts, contents, areStoriesWithheld: true })
}

/** Reads ahead what a reader would otherwise wait for, and what must be at hand when the CMS falls silent. */
export async function warm(snapshot: Snapshot): Promise<void> {
  const { home, campaigns } = snapshot.contents
  const homeLocales = campaigns.find((campaign) => campaign.id === home)?.locales ?? []
  await snapshot.association()
  await Promise.all(homeLocales.map((locale) => snapshot.campaign(home ?? '', locale)))
  for (const locale of LOCALES) await snapshot.stories(locale)
}
