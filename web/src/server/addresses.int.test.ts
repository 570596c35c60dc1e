import { beforeAll, describe, expect, test } from 'vitest'
import { stackUnderTest } from '../../../shared/local/testing/stack-under-test.ts'
import { askSite } from '../testing/ask-site.ts'

let story = ''

beforeAll(async () => {
  story = /href="(\/fr\/stories\/[^"]+)"/.exec((await askSite('/fr')).body)?.[1] ?? ''
})

const langOf = (page: string) => /<html lang="([^"]+)"/.exec(page)?.[1]

describe('the addresses of the site', () => {
  test.each([
    ['/fr', 'text/html; charset=utf-8'],
    ['/ru/stories', 'text/html; charset=utf-8'],
    ['/de/search', 'text/html; charset=utf-8'],
    ['/uk/donate', 'text/html; charset=utf-8'],
    ['/en/feed.xml', 'application/atom+xml; charset=utf-8'],
    ['/sitemap.xml', 'application/xml; charset=utf-8'],
    ['/robots.txt', 'text/plain; charset=utf-8'],
    ['/favicon.svg', 'image/svg+xml'],
  ])('%s is there, as %s', async (path, type) => {
    const answer = await askSite(path)
    expect(answer.status).toBe(200)
    expect(answer.headers['content-type']).toBe(type)
  })

  test.each([
    ['ru,en;q=0.5', '/ru'],
    ['ka', '/fr'],
    ['*;q=NaN', '/fr'],
    ['../../', '/fr'],
    ['__proto__, constructor;q=1, toString', '/fr'],
    ['<script>alert(1)</script>', '/fr'],
    ['uk'.padEnd(60_000, ',ka'), ''],
  ])('/ leads to the language of the reader', async (header, to) => {
    const answer = await askSite('/', { headers: { 'accept-language': header } })
    // 60 KB of header are refused before anyone reads them.
    if (to === '') return expect(answer.status).toBe(431)
    expect(answer).toMatchObject({ status: 302, headers: { location: to, vary: 'Accept-Language' } })
  })

  test.each([
    ['/FR', '/fr'],
    ['/fr/', '/fr'],
    ['/fr/stories/', '/fr/stories'],
    ['/Fr/search/?q=a', '/fr/search?q=a'],
    ['/fr-CA/stories', '/fr/stories'],
    ['/fr/index.html', '/fr'],
    ['/index.html', '/'],
  ])('%s moves to %s, on this site', async (from, to) => {
    expect(await askSite(from)).toMatchObject({ status: 308, headers: { location: to } })
  })
})

describe('what is not there says so in the language of the address, else of the reader', () => {
  test.each([
    ['/ru/nowhere', 'ru'],
    ['/de/stories/keine', 'de'],
    ['/uk//stories', 'uk'],
    ['/fr/thanks/nobody', 'fr'],
    [`/en/thanks/${'x'.repeat(32)}`, 'en'],
    ['/nowhere', 'ru'],
    ['/xx/stories', 'ru'],
    ['/be-BY', 'ru'],
  ])('%s in %s', async (path, lang) => {
    const answer = await askSite(path, { headers: { 'accept-language': 'ru' } })
    expect(answer.status).toBe(404)
    expect(langOf(answer.body)).toBe(lang)
  })
})

/** Each asked for in every way: whatever it is, it is no address of ours, and it costs nothing. */
const ODD_PATHS = [
  ...['//', '//evil.example', '/\\evil.example', '/fr//stories', '/./fr', '/fr/../fr', '/fr/%2e%2e/admin', '/fr/%00'],
  ...['/fr/..%2f..%2f.env', '/fr/story.json', '/fr/stories/index.html', '/fr.', '/fr;jsessionid=1', '/%66r', '/fr/%zz'],
  ...['/.env', '/.git/HEAD', '/server.js.map', '/package.json', '/@fs/etc/passwd', '/@vite/client', '/__vite_ping'],
  ...[
    '/debug',
    '/metrics',
    '/assets/',
    '/assets/none.css',
    '/assets/..%2f..%2fserver%2fserve.js',
    '/.vite/manifest.json',
  ],
  ...['/admin', '/admin/x.css', '/api/stories', '/fr/donate/x.css', '/fr/thanks', '/fr/thanks/a.jpg', '/graphql'],
  ...[
    '/media/',
    '/media/..%2f.env',
    '/media/%2e%2e/x.webp',
    '/media/....//x.webp',
    '/media/x.svg',
    '/media/x.webp.html',
  ],
  ...['/fr/stories/__proto__', '/fr/stories/constructor', '/fr/pages/toString', `/fr/${'a/'.repeat(800)}`],
]

describe('an odd path is not found', () => {
  test.each(ODD_PATHS)('%s', async (path) => {
    const first = await askSite(path)
    const answer = first.status === 308 ? await askSite(first.headers['location'] ?? '') : first
    expect(answer.status).toBe(404)
    expect(first.headers['location'] ?? '/fr').toMatch(/^\/[a-z]{2}/)
    expect(answer.body).not.toContain('evil')
    expect(answer.body).not.toMatch(/\bat .+:\d+:\d+|node_modules/)
  })
})

describe('only reading is allowed, but for the form', () => {
  test('and for reports of what a browser refused, which are answered with nothing', async () => {
    const body = JSON.stringify([{ type: 'csp-violation', body: { effectiveDirective: 'img-src' } }])
    expect(await askSite('/csp-reports', { method: 'POST', body })).toMatchObject({ status: 204, body: '' })
    expect(await askSite('/csp-reports')).toMatchObject({ status: 405, headers: { allow: 'POST' } })
  })

  test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'])('%s', async (method) => {
    for (const [path, allow] of [
      ['/fr', 'GET, HEAD'],
      ['/fr/donate', 'GET, HEAD, POST'],
      ['/csp-reports', 'POST'],
    ] as const)
      expect(await askSite(path, { method })).toMatchObject({ status: 405, headers: { allow } })
  })

  test.each(['/fr', '/fr/search', '/sitemap.xml', '/nowhere'])('POST %s', async (path) => {
    expect(await askSite(path, { method: 'POST' })).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } })
  })

  test('an address of somewhere else, as for a proxy, is refused', async () => {
    expect((await askSite('http://evil.example/fr')).status).toBe(400)
  })
})

test('no name or address a client claims for the site gets into a page', async () => {
  const plain = await askSite(story)
  const claimed = await askSite(story, {
    headers: {
      host: 'evil.example',
      'x-forwarded-host': 'evil.example',
      'x-forwarded-proto': 'https',
      'x-forwarded-for': '203.0.113.7',
      'x-original-url': '/admin',
      'x-rewrite-url': '/admin',
      forwarded: 'host=evil.example;proto=https',
    },
  })
  expect(claimed.body).toBe(plain.body)
  for (const path of ['/FR/', '/', '/fr/nowhere', '/fr/donate', '/sitemap.xml', '/fr/feed.xml']) {
    const answer = await askSite(path, { headers: { host: 'evil.example', 'x-forwarded-host': 'evil.example' } })
    expect(JSON.stringify(answer)).not.toContain('evil')
  }
  // Pages that are made for each reader, too: but for what is drawn anew each time, they are the same.
  const made = '/fr/search?q=la'
  const claims = { 'x-forwarded-host': 'evil.example', 'x-original-url': '/admin', 'x-rewrite-url': '/admin' }
  expect((await askSite(made, { headers: claims })).body).toBe((await askSite(made)).body)
  const odd = await askSite('/fr/stories/none', { headers: { host: '<script>' } })
  expect(odd.status).toBe(404)
})

test.each(['lang=<script>alert(1)</script>', 'lang=ru; locale=ru', '__proto__=1; constructor=1', 'lang=../../ru'])(
  'a cookie says nothing of the language, nor of anything else: %s',
  async (cookie) => {
    for (const path of ['/', '/fr', '/fr/search?q=la', '/fr/nowhere']) {
      const asked = (headers: Record<string, string>) =>
        askSite(path, { headers: { 'accept-language': 'de', ...headers } })
      const [claimed, plain] = [await asked({ cookie }), await asked({})]
      expect([claimed.status, claimed.headers['location'], claimed.body]).toEqual([
        ...[plain.status, plain.headers['location'], plain.body],
      ])
    }
    expect((await askSite('/', { headers: { cookie } })).headers['location']).toBe('/fr')
  },
)

test('links that must be whole begin with the address of the site', async () => {
  const { siteUrl } = stackUnderTest()
  const page = (await askSite(story)).body
  expect(page).toContain(`<link rel="canonical" href="${siteUrl}${story}"/>`)
  expect((await askSite('/robots.txt')).body).toContain(`Sitemap: ${siteUrl}/sitemap.xml`)
})

describe('a search is never taken for anything but words', () => {
  test.each([
    '<script>alert(1)</script>',
    "'; DROP TABLE stories;--",
    '%',
    '%00',
    '%ED%A0%80',
    '%zz',
    'a'.repeat(200),
    '\\\\%_',
    '%D0%B0&q=b',
    'where[or][0][title][like]=a',
  ])('%s', async (words) => {
    const answer = await askSite(`/fr/search?q=${words.replaceAll(/[<> ']/g, encodeURIComponent)}`)
    expect(answer.status).toBe(200)
    expect(answer.body).not.toContain('<script>')
  })
})
