import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { PublishedContents } from '@campaign/shared/content/published.ts'
import type { CmsClient } from '../content/cms-client.ts'
import { firstSnapshot } from '../content/snapshot.ts'
import { sampleFrame } from '../layout/samples.ts'
import { assetsPerLocale } from '../server/built-assets.ts'
import { showDonationForm } from './show-donation-form.tsx'
import type { Visit } from './visit.ts'

const contents: PublishedContents = {
  ...{ revision: 1, withdrawals: 0, stories: [], pages: [], campaigns: [], home: null },
  ...{ gone: [], moved: [], erased: [], spending: [] },
  payments: { mode: 'test', checkoutOrigins: [], cardOrigins: [] },
}

/** The page a reader gets while the CMS is silent. */
async function askInVain(query: string): Promise<string> {
  const cms = { readSettings: () => Promise.resolve({}) } as unknown as CmsClient
  const visit = {
    ...{ siteUrl: 'https://s.example', assets: assetsPerLocale(() => sampleFrame('fr').assets) },
    ...{ locale: 'fr', snapshot: firstSnapshot(contents, {}, cms), bankAccount: null, isCmsReachable: () => false },
  } as unknown as Visit
  const answer = await showDonationForm(visit, new URLSearchParams(query))
  if (answer.kind !== 'page') throw new Error('no page')
  expect(answer.status).toBe(503)
  return renderToStaticMarkup(answer.page).replaceAll('&amp;', '&')
}

describe('while there is no form', () => {
  const TOKEN = 't'.repeat(32)

  test.each([
    ['', ''],
    ['amount=20&frequency=monthly', '?amount=20&frequency=monthly'],
    ['currency=CHF&amount=12,50', '?amount=12.50&currency=CHF'],
    // What an earlier donation was to be is not overruled.
    [`resume=${TOKEN}`, `?resume=${TOKEN}`],
  ])('what a link asked for is kept, to try again and in other languages: "%s"', async (query, kept) => {
    const html = await askInVain(query)
    expect(html).toContain(`<a class="onward" href="/fr/donate${kept}">`)
    expect(html).toContain(`href="/ru/donate${kept}"`)
  })

  test('nothing else of an address is shown back', async () => {
    const html = await askInVain('amount=canary&resume=canary&currency=canary&frequency=canary&x=canary')
    expect(html).not.toContain('canary')
  })
})
