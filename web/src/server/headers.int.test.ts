import { beforeAll, describe, expect, test } from 'vitest'
import { askSite, fieldsOf, sendForm, type SiteAnswer } from '../testing/ask-site.ts'
import { contentSecurityPolicy, securityHeaders } from './security-headers.ts'

/** What differs from one moment or connection to the next. */
const PASSING = ['date', 'connection', 'keep-alive', 'transfer-encoding']

const expected = Object.fromEntries(
  Object.entries(securityHeaders({ isHttps: false })).map(([name, value]) => [name.toLowerCase(), value]),
)

let stylesheet = ''
let picture = ''
let story = ''

beforeAll(async () => {
  const home = (await askSite('/fr')).body
  stylesheet = /href="(\/assets\/[^"]+\.css)"/.exec(home)?.[1] ?? ''
  story = /href="(\/fr\/stories\/[^"]+)"/.exec(home)?.[1] ?? ''
  picture = /\/media\/[\w-]+\.webp/.exec(home + (await askSite(story)).body)?.[0] ?? ''
})

function ownHeaders({ headers }: SiteAnswer): string[] {
  return Object.keys(headers).filter((name) => !(name in expected) && !PASSING.includes(name))
}

describe('every class of answer has exactly the headers of every answer, and a few of its own', () => {
  test.each<[string, () => Promise<SiteAnswer>, number, string, string[]]>([
    ['a page', () => askSite('/fr'), 200, 'no-cache', ['content-type', 'cache-control', 'etag', 'content-length']],
    [
      'a page again',
      () => askSite('/fr'),
      200,
      'no-cache',
      ['content-type', 'cache-control', 'etag', 'content-length'],
    ],
    [
      'a page’s head',
      () => askSite('/fr', { method: 'HEAD' }),
      200,
      'no-cache',
      ['content-type', 'cache-control', 'etag', 'content-length'],
    ],
    [
      'an unchanged page',
      () => askSite('/fr', { headers: { 'if-none-match': '*' } }),
      304,
      'no-cache',
      ['content-type', 'cache-control', 'etag'],
    ],
    [
      'a feed',
      () => askSite('/fr/feed.xml'),
      200,
      'no-cache',
      ['content-type', 'cache-control', 'etag', 'content-length'],
    ],
    ['a search', () => askSite('/fr/search?q=a'), 200, 'no-store', ['content-type', 'cache-control', 'content-length']],
    [
      'a style sheet',
      () => askSite(stylesheet),
      200,
      'public, max-age=31536000, immutable',
      ['content-type', 'cache-control', 'etag', 'content-length'],
    ],
    [
      'a picture',
      () => askSite(picture),
      200,
      'public, max-age=31536000, s-maxage=30, immutable',
      ['content-type', 'cache-control'],
    ],
    [
      'a redirect to a language',
      () => askSite('/'),
      302,
      'no-store',
      ['location', 'cache-control', 'content-length', 'vary'],
    ],
    [
      'a redirect to the right address',
      () => askSite('/FR/'),
      308,
      'no-store',
      ['location', 'cache-control', 'content-length'],
    ],
    [
      'an unknown page',
      () => askSite('/fr/nowhere'),
      404,
      'no-store',
      ['content-type', 'cache-control', 'content-length'],
    ],
    [
      'an address that is none',
      () => askSite('/fr/%2e%2e/admin'),
      404,
      'no-store',
      ['content-type', 'cache-control', 'content-length'],
    ],
    [
      'an unknown picture',
      () => askSite('/media/none.webp'),
      404,
      'no-store',
      ['content-type', 'cache-control', 'content-length'],
    ],
    [
      'a method that is not taken',
      () => askSite('/fr', { method: 'DELETE' }),
      405,
      'no-store',
      ['allow', 'cache-control', 'content-length'],
    ],
    [
      'an address too long',
      () => askSite(`/fr?${'x'.repeat(9000)}`),
      414,
      'no-store',
      ['cache-control', 'content-length'],
    ],
    ['health', () => askSite('/healthz'), 200, 'no-store', ['content-type', 'cache-control', 'content-length']],
    ['readiness', () => askSite('/readyz'), 200, 'no-store', ['content-type', 'cache-control', 'content-length']],
  ])('%s', async (_what, ask, status, cacheControl, own) => {
    const answer = await ask()
    expect(answer.status).toBe(status)
    expect(answer.headers).toMatchObject({ ...expected, 'cache-control': cacheControl })
    expect(ownHeaders(answer).toSorted()).toEqual(own.toSorted())
    const names = answer.rawHeaders.filter((_value, index) => index % 2 === 0).map((name) => name.toLowerCase())
    expect(names).toEqual([...new Set(names)])
  })

  test('headers beyond all measure', async () => {
    const many = Object.fromEntries(Array.from({ length: 200 }, (_, n) => [`x-${n}`, '1']))
    const answer = await askSite('/fr', { headers: many })
    expect(answer.status).toBe(431)
    expect(answer.headers).toMatchObject(expected)
  })

  test('a request without a host', async () => {
    const answer = await askSite('/fr', { setHost: false })
    expect(answer.status).toBe(400)
    expect(answer.headers).toMatchObject(expected)
  })
})

describe('the donate page', () => {
  test('may send its form to the payment page, where it is drawn and where it comes back to be mended', async () => {
    const drawn = await askSite('/fr/donate')
    const fields = { ...fieldsOf(drawn.body), consent: 'yes' }
    const returned = await sendForm('/fr/donate', { ...fields, amount: '0' })
    const sent = await sendForm('/fr/donate', { ...fields, amount: '5' })
    const origin = new URL(sent.headers['location'] ?? '').origin
    const policy = contentSecurityPolicy({ isHttps: false }, [origin])
    expect([drawn.status, returned.status, sent.status]).toEqual([200, 422, 303])
    for (const answer of [drawn, returned]) {
      expect(answer.headers).toMatchObject({
        ...expected,
        'content-security-policy': policy,
        'cache-control': 'no-store',
      })
    }
    expect(sent.headers).toMatchObject({ ...expected, 'cache-control': 'no-store' })
  })
})

test('no answer sets a cookie or says what it was made with', async () => {
  for (const path of ['/', '/fr', story, '/fr/donate', '/fr/nowhere', picture, stylesheet, '/healthz']) {
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
    story,
    '/fr/stories',
    '/fr/donate',
    '/fr/donate?currency=CHF&frequency=monthly',
    '/fr/monthly/x',
    '/fr/search?q=a',
    '/fr/nowhere',
  ]) {
    expect((await askSite(path)).body).not.toMatch(/<script|<style|\sstyle=|\son[a-z]+=|javascript:|data:/i)
  }
})
