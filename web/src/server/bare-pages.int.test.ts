import { createHash } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { askSite } from '../testing/ask-site.ts'

const found = { stylesheet: '', picture: '', story: '' }

beforeAll(async () => {
  const home = (await askSite('/fr')).body
  found.stylesheet = /href="(\/assets\/[^"]+\.css)"/.exec(home)?.[1] ?? ''
  found.story = /href="(\/fr\/stories\/[^"]+)"/.exec(home)?.[1] ?? ''
  found.picture = /\/media\/[\w-]+\.webp/.exec(home + (await askSite(found.story)).body)?.[0] ?? ''
})

test('what is asked for was found: an empty address would be "/", which leads elsewhere', () => {
  expect(Object.values(found)).not.toContain('')
})

test('no answer sets a cookie or says what it was made with', async () => {
  for (const path of [
    '/',
    '/fr',
    found.story,
    '/fr/donate',
    '/fr/nowhere',
    found.picture,
    found.stylesheet,
    '/healthz',
  ]) {
    const { headers } = await askSite(path, { headers: { cookie: 'lang=<script>; __proto__=1' } })
    expect(headers).not.toHaveProperty('set-cookie')
    expect(headers).not.toHaveProperty('server')
    expect(headers).not.toHaveProperty('x-powered-by')
  }
})

test('pages carry nothing inline: no script, no style, no handler', async () => {
  for (const path of [
    '/fr',
    '/ru',
    found.story,
    '/fr/stories',
    '/fr/donate',
    '/fr/donate?currency=CHF&frequency=monthly',
    '/fr/monthly/x',
    '/fr/search?q=a',
    '/fr/nowhere',
  ]) {
    const { body } = await askSite(path)
    expect(body).not.toMatch(/<style|\sstyle=|\son[a-z]+=|javascript:|data:/i)
    // Scripts are files of ours; data for search engines is none.
    expect(body.replaceAll(/<script type="application\/ld\+json">/g, '')).not.toMatch(
      /<script(?! type="module" src="\/)/i,
    )
  }
})

test('whatever script or style sheet a page loads says what its bytes are', async () => {
  for (const path of ['/fr', found.story, '/fr/donate', '/fr/nowhere']) {
    const { body } = await askSite(path)
    const loaded = body.match(/<(?:script\b[^>]*\ssrc|link\b[^>]*\srel="stylesheet")[^>]*>/g) ?? []
    expect(loaded.length).toBeGreaterThan(0)
    for (const tag of loaded) {
      const [, address = '', seal = ''] = /(?:src|href)="([^"]+)" integrity="sha256-([^"]+)"/.exec(tag) ?? []
      expect(
        createHash('sha256')
          .update((await askSite(address)).body)
          .digest('base64'),
      ).toBe(seal)
    }
  }
})
