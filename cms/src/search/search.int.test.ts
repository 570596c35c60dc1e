import type { SearchAnswer } from '@campaign/shared/content/search.ts'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { askCms } from '../testing/ask-cms.ts'
import { publicStory, type Written } from '../withdrawal/trial/public-story.ts'

let story: Written

beforeAll(async () => {
  story = await publicStory()
})
afterAll(() => askCms('reviewer', 'DELETE', `/api/stories/${story.id}`))

const door = (query: string) => `/api/search?${query}`
const ofSite = async (path: string): Promise<{ status: number; body: string }> => {
  const answer = await fetch(inject('stack').siteUrl + path, { redirect: 'manual' })
  return { status: answer.status, body: await answer.text() }
}

describe('the door for the site', () => {
  it('answers the site with what is public in one language, and nobody else', async () => {
    const asked = door(`locale=ru&q=${story.word}`)
    const { status, body } = await askCms('site', 'GET', asked)
    expect(status).toBe(200)
    expect(body as SearchAnswer).toMatchObject({ outcome: 'found', total: 1, hits: [{ id: story.id }] })
    expect((await askCms('site', 'GET', door(`locale=de&q=${story.word}`))).body).toMatchObject({
      outcome: 'nothing_found',
    })
    for (const who of ['reviewer', 'author', 'anonymous'] as const)
      expect([who, (await askCms(who, 'GET', asked)).status]).toEqual([who, 401])
  })

  it.each([
    ...['', 'locale=fr', 'q=a', 'locale=xx&q=a', 'locale=all&q=a', 'locale=*&q=a', 'locale=__proto__&q=a'],
    ...[
      'locale=fr&locale=ru&q=a',
      'locale=fr&q=a&q=b',
      'locale=fr&q[]=a',
      'locale=fr&q=a&depth=9',
      'locale=fr&q=a&page=',
    ],
    ...['locale=fr&q=a&page=0', 'locale=fr&q=a&page=-1', 'locale=fr&q=a&page=1e21', 'locale=fr&q=a&page=51'],
    ...['locale=fr&q=a&page=NaN', 'locale=fr&q=a&where[id]=1', 'locale=fr&q=a&trash=true'],
  ])('refuses what is no question: "%s"', async (query) => {
    expect((await askCms('site', 'GET', door(query))).status).toBe(400)
  })

  it.each([
    ...['%00', '%ED%A0%80', '%zz', '%FF', "';%20DROP%20TABLE%20stories;--", '%3Cscript%3E', '((((', '%22', 'a:*%26b'],
    ...['%E2%80%AE', '🕊'.repeat(100), 'x'.repeat(200), 'x'.repeat(5000), '%D0%B0'.repeat(200)],
  ])('has an answer to whatever is typed: %s', async (typed) => {
    const { status, body } = await askCms('site', 'GET', door(`locale=uk&q=${typed}`))
    expect(status).toBe(200)
    expect(body).toHaveProperty('outcome')
  })
})

describe('the page', () => {
  it('shows the story, its sentence with the word marked, and asks nobody to remember it', async () => {
    const answer = await fetch(`${inject('stack').siteUrl}/fr/search?q=${story.word}`)
    const html = await answer.text()
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(html).toContain(`Corps <mark>${story.word}</mark>.`)
    // What was looked for stands in no list of pages read (web/0017).
    expect(html).toMatch(/<title>Chercher dans les récits\s–\sRussie-Libertés<\/title>/)
    expect(html).toContain('noindex')
    expect(html).not.toContain('set-cookie')
  })

  it('says what to mend, and never fails', async () => {
    const long = await ofSite(`/ru/search?q=${'x'.repeat(201)}`)
    expect([long.status, /не\sбольше\s200\sсимволов/.test(long.body)]).toEqual([400, true])
    expect((await ofSite('/de/search?q=der+und')).body).toContain('in fast jedem Text')
    for (const query of [
      'q=%00',
      'q=%ED%A0%80',
      'q=%zz',
      'q=%22',
      'q=a&page=999',
      'q=a&page=-1',
      'q=a&page=x',
      'page=2',
      'q[]=a',
    ])
      expect([query, (await ofSite(`/fr/search?${query}`)).status]).toEqual([query, 200])
  })
})
