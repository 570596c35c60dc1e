import { describe, expect, inject, it, onTestFinished } from 'vitest'
import { PUBLIC_OUTPUTS } from '@campaign/shared/content/public-outputs.ts'
import { askCms } from '../testing/ask-cms.ts'
import { publish } from '../testing/make-texts.ts'
import { publicStory } from './trial/public-story.ts'

describe('machines that keep copies', () => {
  it('are asked, on a story’s page and with its pictures, to keep none; unless two reviewers found the risk ordinary', async () => {
    const { siteUrl } = inject('stack')
    const story = await publicStory()
    onTestFinished(async () => void (await askCms('reviewer', 'DELETE', `/api/stories/${story.id}`)))
    const page = `${siteUrl}/fr/stories/${story.slugs[0]}`
    const picture = `${siteUrl}/media/${story.files[0]}`
    const wish = 'noarchive, noimageindex, max-snippet:0'
    await expect.poll(async () => (await fetch(page)).status, { timeout: 30_000 }).toBe(200)
    for (const url of [page, page, picture]) expect((await fetch(url)).headers.get('x-robots-tag')).toBe(wish)
    expect(await (await fetch(page)).text()).toContain(`<meta name="robots" content="${wish}"/>`)

    // So are all pages that show a teaser of it, in every language.
    const teasers = PUBLIC_OUTPUTS.filter(({ shows }) => shows === 'teasers')
    const showing: string[] = []
    for (const { route, addresses } of teasers)
      for (const address of addresses(story)) {
        const answer = await fetch(siteUrl + address, { redirect: 'manual' })
        const text = await answer.text()
        // The search page says again what was looked for: only a link to the story is a teaser there.
        if (!text.includes(address.includes('/search?') ? `stories/${story.word}` : story.word)) continue
        showing.push(route)
        expect([address, answer.headers.get('x-robots-tag')]).toEqual([address, 'noarchive, noimageindex'])
        if (text.startsWith('<!doctype html>')) {
          expect(text).toMatch(/<meta name="robots" content="(?:noindex, )?noarchive, noimageindex"\/>/)
          expect(text).toMatch(new RegExp(`<div data-nosnippet="">(?:(?!</li>)[^])*${story.word}`))
        }
      }
    expect(new Set(showing)).toContain('/:locale/stories')
    expect(new Set(showing)).toContain('/:locale/search')
    expect(new Set(showing)).toContain('/:locale/feed.xml')

    // An author may not say so; a reviewer may, and then is no longer the one who approves.
    const say = async (who: 'author' | 'reviewer') => {
      const path = `/api/stories/${story.id}?locale=fr&draft=true&depth=0`
      const { body } = await askCms(who, 'PATCH', path, { risk: 'ordinary', _status: 'draft' })
      return (body as { doc?: { risk?: string | null } }).doc?.risk ?? null
    }
    expect(await say('author')).toBe(null)
    expect(await say('reviewer')).toBe('ordinary')
    const alone = await publish('stories', story.id, 'fr', { pullQuote: 'Un mot.' })
    expect(alone).toMatchObject({ status: 409, body: { code: 'own_text' } })
  })

  it('that keep them for good, or learn from them, are told to stay out of stories', async () => {
    const robots = await (await fetch(`${inject('stack').siteUrl}/robots.txt`)).text()
    const part = robots.split('\n\n').find((group) => group.includes('User-agent: archive.org_bot'))
    expect(part).toContain('User-agent: GPTBot')
    expect(part).toContain('Disallow: /*/stories')
    expect(robots.split('\n\n')[0]).not.toContain('Disallow: /*/stories')
  })
})
