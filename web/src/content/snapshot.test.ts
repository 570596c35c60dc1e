import type { PublishedContents } from '@campaign/shared/content/published.ts'
import type { Locale } from '@campaign/shared/locales/locales.ts'
import { beforeEach, describe, expect, test } from 'vitest'
import type { CmsClient } from './cms-client.ts'
import { noteQuestions } from './note-questions.ts'
import { firstSnapshot, nextSnapshot, withholdStories, type Snapshot } from './snapshot.ts'
import { storiesForReader } from './stories-for-reader.ts'

const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
const [ONE, TWO, COVER, CAMPAIGN, PAGE, RECORD] = [id(1), id(2), id(3), id(4), id(5), id(6)]

const contents: PublishedContents = {
  revision: 7,
  withdrawals: 0,
  stories: [
    { id: ONE, addresses: { fr: { slug: 'un', title: 'Un' } } },
    { id: TWO, addresses: { fr: { slug: 'deux', title: 'Deux' } } },
  ],
  pages: [{ id: PAGE, kind: 'about', addresses: { fr: { slug: 'association', title: 'Nous' } } }],
  campaigns: [{ id: CAMPAIGN, locales: ['fr'], giving: 'open' }],
  home: CAMPAIGN,
  gone: [],
  moved: [],
  erased: [],
  spending: [{ id: RECORD, locales: ['fr'] }],
  payments: { mode: 'test', checkoutOrigins: [], cardOrigins: [] },
}

let asked: string[] = []
let titles: Record<string, string> = {}
beforeEach(() => {
  asked = []
  titles = { [ONE]: 'Un', [TWO]: 'Deux' }
})

/** The newsroom's side of the line, as it answers over HTTP. */
const cms = {
  listStories: (ids: readonly string[], locale: Locale) => {
    asked.push(`list ${locale} ${ids.map((one) => one.at(-1)).join()}`)
    return Promise.resolve(
      ids.map((one) => ({ id: one, slug: 's', title: titles[one], cover: one === ONE ? { id: COVER } : null })),
    )
  },
  readCampaign: () => {
    asked.push('campaign')
    return Promise.resolve({ id: CAMPAIGN, stories: [ONE], introduction: { root: { children: [] } } })
  },
  readSpending: (one: string) => {
    asked.push('spending')
    return Promise.resolve({ id: one, year: 2026, part: 'q1', lines: [] })
  },
  readReceived: () => Promise.resolve([]),
  readSettings: () => {
    asked.push('settings')
    return Promise.resolve({})
  },
  readStory: () => Promise.resolve({ id: ONE, cover: { id: COVER } }),
  searchStories: () => Promise.resolve([TWO]),
} as unknown as CmsClient

const first = () => firstSnapshot(contents, {}, cms)

async function noted(read: (snapshot: Snapshot) => unknown): Promise<string[]> {
  const tags = new Set<string>()
  await read(first().noting((more) => [...more].forEach((tag) => tags.add(tag))))
  return [...tags].toSorted()
}

describe('what is read is what is noted', () => {
  test.each<[string, (snapshot: Snapshot) => unknown, string[]]>([
    ['nothing', () => null, []],
    ['how money was used', (s) => s.spending('de'), [RECORD, 'spending']],
    [
      'a story by its address',
      (s) => s.find({ collection: 'stories', locale: 'fr', slug: 'un' }),
      [ONE, '/stories/un'],
    ],
    ['an address where nothing is', (s) => s.find({ collection: 'stories', locale: 'fr', slug: 'x' }), ['/stories/x']],
    ['where a story stands', (s) => s.addressesOf('stories', TWO), [TWO]],
    ['who the association is', (s) => s.association(), ['settings']],
    ['the campaign, and the story that stands in it', (s) => s.campaign(CAMPAIGN, 'fr'), [CAMPAIGN, ONE]],
    ['no campaign', (s) => s.campaign(ONE, 'fr'), ['frame']],
    ['how far it is', (s) => s.progress, ['progress']],
    ['what a story is called, and its cover', async (s) => (await s.stories('fr')).get(ONE), [ONE, COVER]],
    ['two stories of them', (s) => storiesForReader(s, 'fr', [TWO]), [TWO]],
    ['all stories', (s) => storiesForReader(s, 'fr'), [ONE, TWO, COVER, 'stories']],
    ['the list of stories', (s) => s.contents.stories.length, ['stories']],
    ['the list of pages', (s) => s.contents.pages.length, ['frame']],
    ['what was taken down', (s) => s.contents.gone.length, ['stories']],
  ])('%s', async (_what, read, tags) => {
    expect(await noted(read)).toEqual(tags.toSorted())
  })

  test('a draft takes the place of its own record, and that of its period', async () => {
    const lines = [{ id: 'l', purpose: 'housing', amount: 500_00, words: 'Brouillon' }]
    const draft = (id: string, part = 'q1') => ({
      document: { id, year: 2026, part, lines } as never,
      lang: 'fr' as const,
    })
    const told = async (one: ReturnType<typeof draft>) => (await first().spending('fr', one))[0]
    expect(await told(draft(RECORD, 'q2'))).toMatchObject({ missing: ['q1'], total: { minor: 500_00 } })
    expect(await told(draft(ONE))).toMatchObject({ missing: [], total: { minor: 500_00 } })
    expect(await told(draft(ONE, 'q2'))).toMatchObject({ missing: [], until: '2026-06-30' })
    expect((await first().spending('fr'))[0]).toMatchObject({ total: { minor: 0 } })
  })

  test('of what the CMS answers every id; of an answer that is no document, that nobody can say', async () => {
    const tags = new Set<string>()
    const noting = noteQuestions(cms, (more) => [...more].forEach((tag) => tags.add(tag)))
    await noting.readStory(ONE, 'fr')
    expect([...tags].toSorted()).toEqual([ONE, COVER])
    await noting.searchStories({ query: 'a', locale: 'fr', page: 1 })
    expect(tags).toContain('*')
  })
})

describe('after a change', () => {
  const titleOf = async (snapshot: Snapshot, story: string) => (await snapshot.stories('fr')).get(story)?.title

  async function warmed(): Promise<Snapshot> {
    const snapshot = first()
    await Promise.all([snapshot.stories('fr'), snapshot.association(), snapshot.campaign(CAMPAIGN, 'fr')])
    titles = { [ONE]: 'Un, autrement', [TWO]: 'Deux, autrement' }
    asked = []
    return snapshot
  }

  test('only what changed is read anew', async () => {
    const next = nextSnapshot(await warmed(), contents, new Set([TWO]))
    expect(await titleOf(next, TWO)).toBe('Deux, autrement')
    expect(await titleOf(next, ONE)).toBe('Un')
    await next.association()
    await next.campaign(CAMPAIGN, 'fr')
    expect(asked).toEqual(['list fr 2'])
  })

  test('what leans on it is, too: a story on its cover, the campaign on its story', async () => {
    const next = nextSnapshot(await warmed(), contents, new Set([COVER, ONE, 'settings']))
    await next.stories('fr')
    await next.association()
    await next.campaign(CAMPAIGN, 'fr')
    expect(asked).toEqual(['list fr 1', 'settings', 'campaign'])
  })

  test('everything is, where nobody can say what changed', async () => {
    const next = nextSnapshot(await warmed(), contents, 'everything')
    await next.stories('fr')
    await next.association()
    expect(asked).toEqual(['list fr 1,2', 'settings'])
  })

  test('one change after the other, each is followed, and what was not asked for in between is read again', async () => {
    const second = nextSnapshot(await warmed(), contents, new Set([TWO]))
    await titleOf(second, TWO)
    const third = nextSnapshot(second, contents, new Set([ONE]))
    expect([await titleOf(third, ONE), await titleOf(third, TWO)]).toEqual(['Un, autrement', 'Deux, autrement'])
    expect(asked).toEqual(['list fr 2', 'list fr 1'])
    await third.association()
    expect(asked.at(-1)).toBe('settings')
  })

  test('a story that is new is listed, one that went is not', async () => {
    const [one] = contents.stories
    const next = nextSnapshot(await warmed(), { ...contents, stories: one ? [one] : [] }, new Set(['stories']))
    expect([await titleOf(next, ONE), await titleOf(next, TWO)]).toEqual(['Un', undefined])
  })
})

test('while stories are withheld there are none, for whoever notes too', async () => {
  const withheld = withholdStories(first())
  for (const view of [withheld, withheld.noting(() => undefined)]) {
    expect(view.areStoriesWithheld).toBe(true)
    expect(view.find({ collection: 'stories', locale: 'fr', slug: 'un' })).toEqual({ kind: 'unknown' })
    expect(await storiesForReader(view, 'fr')).toEqual([])
    expect((await view.stories('fr')).get(ONE)).toBeUndefined()
  }
})
