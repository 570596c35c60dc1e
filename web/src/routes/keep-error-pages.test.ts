import { renderToStaticMarkup } from 'react-dom/server'
import { beforeEach, expect, test } from 'vitest'
import type { PublishedContents } from '@campaign/shared/content/published.ts'
import type { CmsClient } from '../content/cms-client.ts'
import { firstSnapshot } from '../content/snapshot.ts'
import { sampleFrame } from '../layout/samples.ts'
import { assetsPerLocale } from '../server/built-assets.ts'
import { createErrorPages } from './keep-error-pages.ts'
import type { Premises } from './visit.ts'

const contents: PublishedContents = {
  ...{
    revision: 1,
    withdrawals: 0,
    stories: [],
    pages: [],
    campaigns: [],
    home: null,
    gone: [],
    moved: [],
    erased: [],
  },
  spending: [],
  payments: { mode: 'test', checkoutOrigins: [], cardOrigins: [] },
}
const premises = {
  siteUrl: 'https://s.example',
  assets: assetsPerLocale(() => sampleFrame('fr').assets),
} as unknown as Premises

let drawn: number
let draw: ReturnType<typeof createErrorPages>
beforeEach(() => {
  drawn = 0
  draw = createErrorPages(premises, (page) => {
    drawn += 1
    return renderToStaticMarkup(page)
  })
})

const snapshotOf = (readSettings: () => Promise<unknown>) =>
  firstSnapshot(contents, {}, { readSettings } as unknown as CmsClient)
const named = (name: string) => snapshotOf(() => Promise.resolve({ association: { name } }))

test('a thousand wrong addresses are one page drawn, in each language, until something public changes', async () => {
  const snapshot = named('Un nom')
  for (let address = 0; address < 1000; address += 1) await draw({ status: 404, locale: 'fr' }, snapshot)
  expect(drawn).toBe(1)
  expect(await draw({ status: 404, locale: 'ru' }, snapshot)).toMatch(/<html lang="ru"/)
  expect(await draw({ status: 410, locale: 'fr' }, snapshot)).not.toBe(
    await draw({ status: 404, locale: 'fr' }, snapshot),
  )
  expect(drawn).toBe(3)
  expect(await draw({ status: 404, locale: 'fr' }, named('Un autre nom'))).toContain('Un autre nom')
})

test('a page that says where to try again is one reader’s own', async () => {
  const snapshot = named('Un nom')
  const page = (retryHref: string) => draw({ status: 503, locale: 'fr', retryHref }, snapshot)
  expect(await page('/fr/thanks/one')).toContain('/fr/thanks/one')
  expect(await page('/fr/thanks/two')).not.toContain('/fr/thanks/one')
  expect(drawn).toBe(2)
})

test('a page that had to do without the association’s name is not kept', async () => {
  const snapshot = snapshotOf(() => Promise.reject(new Error('the CMS is away')))
  await draw({ status: 404, locale: 'fr' }, snapshot)
  await draw({ status: 404, locale: 'fr' }, snapshot)
  expect(drawn).toBe(2)
})
