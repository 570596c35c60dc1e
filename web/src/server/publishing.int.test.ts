import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startAnotherSite } from '../../../shared/local/testing/stack-under-test.ts'
import { askSite } from '../testing/ask-site.ts'
import { enterNewsroom } from '../testing/newsroom.ts'

const WITHIN_MS = 2_000

let newsroom: Awaited<ReturnType<typeof enterNewsroom>>
const made: string[] = []

beforeAll(async () => {
  newsroom = await enterNewsroom()
})

afterAll(async () => {
  for (const id of made) await newsroom.deleteStory(id)
})

async function publish(title: string, locale?: string) {
  const story = await newsroom.publishStory(title, locale)
  made.push(story.id)
  return story
}

/** How long it takes until `isSo`, in milliseconds. */
async function timeUntil(isSo: () => Promise<boolean>): Promise<number> {
  const began = performance.now()
  while (!(await isSo())) {
    if (performance.now() - began > 10_000) return Infinity
    await wait(50)
  }
  return performance.now() - began
}

const holds = (path: string, text: string, site?: string) => async () =>
  (await askSite(path, site ? { site } : {})).body.includes(text)

describe('what is published', () => {
  test('is on every page that names it within two seconds, on each instance of the site', async () => {
    const other = await startAnotherSite()
    try {
      await askSite('/fr/stories', { site: other.url })
      const { slug } = await publish('Un récit tout neuf')
      const times = await Promise.all([
        timeUntil(holds('/fr/stories', 'Un récit tout neuf')),
        timeUntil(holds('/fr/stories', 'Un récit tout neuf', other.url)),
        timeUntil(holds(`/fr/stories/${slug}`, 'Corps : Un récit tout neuf')),
        timeUntil(holds(`/de/stories/${slug}`, 'Corps : Un récit tout neuf', other.url)),
        timeUntil(holds('/sitemap.xml', slug)),
        timeUntil(holds('/fr/feed.xml', slug)),
      ])
      for (const time of times) expect(time).toBeLessThan(WITHIN_MS)
    } finally {
      await other.stop()
    }
  })

  test('replaces what was there before, and its mark changes with it', async () => {
    const { id, slug } = await publish('Avant la correction')
    const path = `/fr/stories/${slug}`
    await timeUntil(holds(path, 'Chapeau : Avant la correction'))
    const before = (await askSite(path)).headers['etag'] ?? ''
    expect((await askSite(path, { headers: { 'if-none-match': before } })).status).toBe(304)

    await newsroom.changeStory(id, { standfirst: 'Chapeau corrigé' })
    expect(await timeUntil(holds(path, 'Chapeau corrigé'))).toBeLessThan(WITHIN_MS)
    expect((await askSite(path, { headers: { 'if-none-match': before } })).status).toBe(200)
  })

  test('by two people at the same moment is there from both', async () => {
    const [one, two] = await Promise.all([publish('Premier des deux'), publish('Second des deux')])
    const times = await Promise.all([
      timeUntil(holds('/fr/stories', one.slug)),
      timeUntil(holds('/fr/stories', two.slug)),
    ])
    for (const time of times) expect(time).toBeLessThan(WITHIN_MS)
  })

  test('leads from each address it had to the one it has, until it is taken down: then all of them are gone', async () => {
    const { id, slug } = await publish('Un récit qui déménage')
    const [second, third] = [`${slug}-ici`, `${slug}-la`]
    await timeUntil(holds(`/fr/stories/${slug}`, 'déménage'))
    await newsroom.changeStory(id, { slug: second })
    await newsroom.changeStory(id, { slug: third })
    await timeUntil(holds(`/fr/stories/${third}`, 'déménage'))
    for (const former of [slug, second]) {
      const answer = await askSite(`/fr/stories/${former}`)
      expect(answer).toMatchObject({ status: 301, headers: { location: `/fr/stories/${third}` } })
      // Whoever takes the address over later must not be hidden behind a kept redirect.
      expect(answer.headers['cache-control']).toBe('no-store')
      expect(await askSite(`/de/stories/${former}`)).toMatchObject({
        status: 302,
        headers: { location: `/de/stories/${third}` },
      })
    }
    await newsroom.takeDownStory(id)
    await timeUntil(async () => (await askSite(`/fr/stories/${third}`)).status === 410)
    for (const former of [slug, second, third]) expect((await askSite(`/fr/stories/${former}`)).status).toBe(410)
  })

  test('changes addresses with another story, and each address shows who stands there now', async () => {
    const [one, other] = [await publish('Le premier échange'), await publish('Le second échange')]
    await newsroom.changeStory(one.id, { slug: `${one.slug}-entre` })
    await newsroom.changeStory(other.id, { slug: one.slug })
    await newsroom.changeStory(one.id, { slug: other.slug })
    await timeUntil(holds(`/fr/stories/${other.slug}`, 'Le premier échange'))
    expect((await askSite(`/fr/stories/${one.slug}`)).body).toContain('Le second échange')
    expect(await askSite(`/fr/stories/${one.slug}-entre`)).toMatchObject({
      status: 301,
      headers: { location: `/fr/stories/${other.slug}` },
    })
  })

  test('never stays behind a page that was being made while it changed', async () => {
    const { id, slug } = await publish('Sous les lectures')
    const path = `/fr/stories/${slug}`
    await timeUntil(holds(path, 'Corps'))
    const reading = new AbortController()
    const readers = Array.from({ length: 8 }, async () => {
      while (!reading.signal.aborted) await askSite(path)
    })
    for (let version = 1; version <= 5; version += 1) {
      await newsroom.changeStory(id, { standfirst: `Version ${version} de cinq` })
    }
    expect(await timeUntil(holds(path, 'Version 5 de cinq'))).toBeLessThan(WITHIN_MS)
    reading.abort()
    await Promise.all(readers)
    await wait(WITHIN_MS)
    expect((await askSite(path)).body).toContain('Version 5 de cinq')
  })
})

describe('what is taken down', () => {
  test('is gone from its page and from every page that named it within two seconds, in neutral words', async () => {
    const { id, slug } = await publish('Un récit à retirer')
    const path = `/fr/stories/${slug}`
    await timeUntil(holds(path, 'Corps : Un récit à retirer'))
    await newsroom.takeDownStory(id)

    expect(await timeUntil(async () => (await askSite(path)).status === 410)).toBeLessThan(WITHIN_MS)
    const page = (await askSite(path)).body
    expect(page).toMatch(/<html lang="fr"/)
    expect(page).not.toContain('retirer')
    expect((await askSite(`/uk/stories/${slug}`)).status).toBe(410)
    for (const named of ['/fr', '/fr/stories', '/de/stories', '/sitemap.xml', '/fr/feed.xml']) {
      expect((await askSite(named)).body).not.toContain(slug)
    }
    expect((await askSite(`/fr/search?q=${encodeURIComponent('retirer')}`)).body).not.toContain(slug)
  })
})

describe('an address costs no memory beyond its page', () => {
  test('whatever stands behind the question mark, it is the same page', async () => {
    const plain = await askSite('/fr/stories')
    for (const query of ['?utm_source=x', '?a=1&a=2', '?', '?%zz', `?${'x'.repeat(2000)}`]) {
      const answer = await askSite(`/fr/stories${query}`)
      expect(answer.headers['etag']).toBe(plain.headers['etag'])
      expect(answer.body).toBe(plain.body)
    }
  })
})
