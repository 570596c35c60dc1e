import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { PublishedContents } from '@campaign/shared/content/published.ts'
import type { CmsClient } from '../content/cms-client.ts'
import { firstSnapshot, type Snapshot } from '../content/snapshot.ts'
import { sampleFrame } from '../layout/samples.ts'
import { createApp, type AppParts } from './app.ts'
import { assetsPerLocale } from './built-assets.ts'
import { createLog } from './log.ts'

const STORY = '00000000-0000-4000-8000-000000000001'
const contents: PublishedContents = {
  revision: 1,
  withdrawals: 0,
  stories: [{ id: STORY, addresses: { fr: { slug: 'un-train', title: 'Un train' } } }],
  pages: [],
  campaigns: [],
  home: null,
  gone: [],
  moved: [],
  erased: [],
  spending: [],
  payments: { mode: 'test', checkoutOrigins: [], cardOrigins: [] },
}

/** A site that is asked for a search; what it hears of while the CMS thinks about that is `meanwhile`. */
async function search(meanwhile: (cms: CmsClient) => Snapshot | null): Promise<{ page: string; asked: number }> {
  let asked = 0
  const words = [{ text: 'Un train de nuit', isHit: false }]
  const cms = {
    readSettings: () => Promise.resolve({}),
    listStories: (ids: readonly string[]) =>
      Promise.resolve(
        ids.map((id) => ({ id, slug: 'un-train', title: 'Un train', season: 'winter', year: 2023, themes: [] })),
      ),
    searchStories: async () => {
      asked += 1
      current = meanwhile(cms) ?? current
      const hits = [{ id: STORY, title: words, excerpt: words }]
      return { outcome: 'found', total: 1, page: 1, corrected: null, hits }
    },
  } as unknown as CmsClient
  let current = firstSnapshot(contents, {}, cms)
  const app = createApp({
    premises: { siteUrl: 'https://s.example', assets: assetsPerLocale(() => sampleFrame('fr').assets), cms },
    contents: { current: () => current, isCmsReachable: () => true },
    ...{ headers: { isHttps: true }, render: renderToStaticMarkup, log: createLog('silent') },
  } as unknown as AppParts)
  const incoming = { url: '/fr/search?q=train', headers: {} }
  const answer = await app.request(incoming.url, {}, { incoming })
  expect(answer.status).toBe(200)
  return { page: await answer.text(), asked }
}

test('a story that is taken down while a search for it is under way is not among what was found', async () => {
  const gone = { ...contents, revision: 2, withdrawals: 1, stories: [] }
  const { page, asked } = await search((cms) => firstSnapshot(gone, {}, cms))
  expect(page).not.toContain('train de nuit')
  expect(page).not.toContain('/fr/stories/un-train')
  expect(asked).toBe(2)
})

test('the control: one that stays is, and what is only added asks for nothing anew', async () => {
  const added = { ...contents, revision: 2, stories: [...contents.stories, { id: 'two', addresses: {} }] }
  const { page, asked } = await search((cms) => firstSnapshot(added, {}, cms))
  expect(page).toContain('train de nuit')
  expect(page).toContain('/fr/stories/un-train')
  expect(asked).toBe(1)
})
