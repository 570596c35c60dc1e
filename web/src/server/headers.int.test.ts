import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { PUBLIC_OUTPUTS } from '@campaign/shared/content/public-outputs.ts'
import { stackUnderTest } from '../../../shared/local/testing/stack-under-test.ts'
import { askSite, fieldsOf, sendForm, type Asked, type SiteAnswer } from '../testing/ask-site.ts'
import { enterNewsroom } from '../testing/newsroom.ts'
import { listenLine, type ListenLine } from '../testing/listen-line.ts'
import { startSite, type SiteProcess } from '../testing/start-site.ts'
import { contentSecurityPolicy, securityHeaders } from './security-headers.ts'

/** What differs from one moment or connection to the next. */
const PASSING = ['date', 'connection', 'keep-alive', 'transfer-encoding']

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; media-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'; upgrade-insecure-requests; report-to csp"

/** The set of every answer, to the byte, as a site behind TLS sends it. */
const SET = {
  'content-security-policy': POLICY,
  'reporting-endpoints': 'csp="/csp-reports"',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'strict-transport-security': 'max-age=63072000; includeSubDomains; preload',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy':
    'camera=(), microphone=(), geolocation=(), display-capture=(), usb=(), payment=(), browsing-topics=()',
  'x-frame-options': 'DENY',
  'x-dns-prefetch-control': 'off',
}
const expected = Object.fromEntries(
  Object.entries(securityHeaders({ isHttps: false })).map(([name, value]) => [name.toLowerCase(), value]),
)

const ONION = 'http://2gzyxa5ihm7nsggfxnu52rck2vv4rvmdlkiu3zzui5du4xyclen53wid.onion'

const found = {
  ...{ stylesheet: '', font: '', picture: '', story: '', page: '', gone: '', image: '' },
  token: 'x'.repeat(32),
}
let overTls: SiteProcess
/** The same, beside a CMS that says of a story what it never is, and of a page and a gift nothing that can be read. */
let misled: SiteProcess
let line: ListenLine

beforeAll(async () => {
  const variables = { SITE_URL: 'https://don.example.org', ONION_URL: ONION }
  line = await listenLine(stackUnderTest().cmsUrl, (path, answer) => {
    if (/^\/api\/stories\/[^/]+$/.test(path)) return { ...(answer as object), related: 5 }
    return /^\/api\/(?:pages\/|donations\/checkout)/.test(path) ? undefined : answer
  })
  overTls = await startSite({ cmsUrl: stackUnderTest().cmsUrl, variables })
  misled = await startSite({ cmsUrl: line.url, variables })
  const home = (await askSite('/fr')).body
  found.stylesheet = /href="(\/assets\/[^"]+\.css)"/.exec(home)?.[1] ?? ''
  found.font = /href="(\/assets\/[^"]+\.woff2)"/.exec(home)?.[1] ?? ''
  found.story = /href="(\/fr\/stories\/[^"]+)"/.exec(home)?.[1] ?? ''
  found.page = /href="(\/fr\/pages\/[^"]+)"/.exec(home)?.[1] ?? ''
  found.picture = /\/media\/[\w-]+\.webp/.exec(home + (await askSite(found.story)).body)?.[0] ?? ''
  // Alive is not yet ready: until it has read what is public, its pages say that they cannot be made.
  for (const site of [overTls.url, misled.url])
    await vi.waitUntil(async () => (await askSite('/readyz', { site })).status === 200, { timeout: 30_000 })
  // It says whose site it is, so that its name is another on another.
  found.image = /og:image" content="[^"]*(\/share\/[^"]+)"/.exec((await ask('/fr', { headers: {} })).body)?.[1] ?? ''
  const newsroom = await enterNewsroom()
  const { id, slug } = await newsroom.publishStory(`Parti ${Date.now()}`)
  await newsroom.takeDownStory(id)
  found.gone = `/fr/stories/${slug}`
  await vi.waitUntil(async () => (await ask(found.gone)).status === 410, { timeout: 30_000 })
})
afterAll(() => {
  for (const site of [overTls, misled]) site.process.kill('SIGKILL')
  line.close()
})

const ask = (path: string, asked: Asked = {}, { url }: SiteProcess = overTls) =>
  askSite(path, { headers: { 'accept-encoding': 'gzip, br' }, ...asked, site: url })

const sendTo = (site: string, body: string) =>
  askSite('/fr/donate', { site, method: 'POST', body, headers: { 'accept-encoding': 'br', ...FORM } })

/** Sends a form that was drawn for it, as often as there are amounts; the last answer. */
async function give(amounts: string[], { url: site }: SiteProcess = overTls): Promise<SiteAnswer> {
  const drawn = await askSite('/fr/donate', { site })
  const fields = { ...fieldsOf(drawn.body), consent: 'yes' }
  let answer = drawn
  for (const amount of amounts) answer = await sendTo(site, new URLSearchParams({ ...fields, amount }).toString())
  return answer
}

type Own = Record<string, string | RegExp>
type Row = { route: string; what: string; ask: () => Promise<SiteAnswer>; status: number; own: Own }

const LENGTH = { 'content-length': /^\d+$/ }
const MARK = { etag: /^"[\w-]{22}"$/ }
const PACKED = { etag: /^"[\w-]{22}\.br(?:\.quick)?"$/, 'content-encoding': 'br', vary: 'Accept-Encoding', ...LENGTH }
const HTML = { 'content-type': 'text/html; charset=utf-8' }
/** Where stories are met in passing, machines are asked to keep no copy while one of them is at risk. */
const TEASERS = { 'x-robots-tag': /^noarchive, noimageindex$/ }
const COPY_NONE = { 'x-robots-tag': /^noarchive, noimageindex, max-snippet:0$/ }
const FOR_GOOD = { 'cache-control': 'public, max-age=31536000, immutable' }
const ONCE = { 'cache-control': 'no-store', ...LENGTH }
const ONCE_PACKED = { ...ONCE, 'content-encoding': 'br', vary: 'Accept-Encoding', ...HTML }
const FOR_OTHERS = { 'cache-control': 'public, max-age=3600', 'cross-origin-resource-policy': 'cross-origin' }
const KEPT = { 'cache-control': 'no-cache', ...PACKED }
const FORM = { 'content-type': 'application/x-www-form-urlencoded' }
/** A form that came back: it may lead to the payment page as the first one could. */
const RETURNED = { ...ONCE_PACKED, 'content-security-policy': /; form-action 'self' http:\/\/[^; ]+; base-uri / }
const HEALTH = { 'content-type': 'application/json', ...ONCE }

/** At least one row for each route of the site, and for each class of answer that has none. */
const ROWS: Row[] = [
  { route: '/:locale', what: 'a page', ask: () => ask('/fr'), status: 200, own: { ...KEPT, ...HTML, ...TEASERS } },
  {
    route: '/:locale',
    what: 'a page again',
    ask: () => ask('/fr'),
    status: 200,
    own: { ...KEPT, ...HTML, ...TEASERS },
  },
  {
    route: '/:locale',
    what: 'its head',
    ask: () => ask('/fr', { method: 'HEAD' }),
    status: 200,
    own: { ...KEPT, ...HTML, ...TEASERS },
  },
  {
    ...{
      route: '/:locale',
      what: 'a page for who takes it plain',
      ask: () => ask('/fr', { headers: {} }),
      status: 200,
    },
    own: { 'cache-control': 'no-cache', ...MARK, vary: 'Accept-Encoding', ...LENGTH, ...HTML, ...TEASERS },
  },
  {
    ...{ route: '/:locale', what: 'an unchanged page', status: 304 },
    ask: async () => ask('/fr', { headers: { 'if-none-match': (await ask('/fr')).headers['etag'] ?? '' } }),
    own: { 'cache-control': 'no-cache', etag: PACKED.etag, vary: 'Accept-Encoding', ...HTML, ...TEASERS },
  },
  {
    ...{ route: '/:locale/stories/:slug', what: 'a story', ask: () => ask(found.story), status: 200 },
    own: { ...KEPT, ...HTML, ...COPY_NONE },
  },
  {
    ...{ route: '/:locale/stories/:slug', what: 'a story by its name in another language', status: 301 },
    ask: () => ask(found.story.replace('/fr/', '/ru/')),
    own: { ...ONCE, location: /^\/ru\/stories\/[\w-]+$/ },
  },
  {
    ...{ route: '/:locale/stories/:slug', what: 'a story that cannot be drawn', status: 500, own: ONCE_PACKED },
    ask: () => ask(found.story, {}, misled),
  },
  {
    ...{ route: '/:locale/stories/:slug', what: 'a story that is gone', ask: () => ask(found.gone), status: 410 },
    own: { ...ONCE_PACKED, 'x-robots-tag': 'noindex, noarchive' },
  },
  {
    route: '/:locale/stories',
    what: 'all stories',
    ask: () => ask('/fr/stories'),
    status: 200,
    own: { ...KEPT, ...HTML, ...TEASERS },
  },
  {
    ...{ route: '/:locale/stories/pages/:page', what: 'no such page of stories', status: 404, own: ONCE_PACKED },
    ask: () => ask('/fr/stories/pages/9999'),
  },
  {
    ...{ route: '/:locale/stories/:by/:key', what: 'the stories of a theme', status: 200 },
    ...{ ask: () => ask('/fr/stories/themes/flight'), own: { ...KEPT, ...HTML, ...TEASERS } },
  },
  {
    ...{ route: '/:locale/stories/:by/:key/:page', what: 'a list that is none', status: 404, own: ONCE_PACKED },
    ask: () => ask('/fr/stories/authors/anton/2'),
  },
  {
    ...{ route: '/:locale/pages/:slug', what: 'no such page', ask: () => ask('/fr/pages/none'), status: 404 },
    own: ONCE_PACKED,
  },
  {
    ...{ route: '/:locale/pages/:slug', what: 'a page that cannot be made', ask: () => ask(found.page, {}, misled) },
    ...{ status: 503, own: { ...ONCE_PACKED, 'retry-after': '10' } },
  },
  {
    ...{ route: '/:locale/feed.xml', what: 'a feed', ask: () => ask('/fr/feed.xml'), status: 200 },
    own: { ...KEPT, 'content-type': 'application/atom+xml; charset=utf-8', ...TEASERS },
  },
  {
    ...{ route: '/:locale/partners', what: 'what partners take along', status: 200, own: { ...KEPT, ...HTML } },
    ask: () => ask('/fr/partners'),
  },
  {
    ...{
      route: '/partners/:locale/:name',
      what: 'a poster',
      ask: () => ask('/partners/ru/poster-a4.pdf'),
      status: 200,
    },
    own: { 'content-type': 'application/pdf', ...MARK, ...LENGTH, ...FOR_OTHERS },
  },
  {
    ...{ route: '/partners/:locale/:name', what: 'a button', ask: () => ask('/partners/fr/button-blue.svg') },
    ...{ status: 200, own: { ...PACKED, 'content-type': 'image/svg+xml', ...FOR_OTHERS } },
  },
  {
    route: '/:locale/search',
    what: 'a search',
    ask: () => ask('/fr/search?q=a'),
    status: 200,
    own: { ...ONCE_PACKED, ...TEASERS },
  },
  {
    ...{ route: '/sitemap.xml', what: 'the map', ask: () => ask('/sitemap.xml'), status: 200 },
    own: { ...KEPT, 'content-type': 'application/xml; charset=utf-8' },
  },
  {
    ...{ route: '/:file{sitemap-[1-9][0-9]*\\.xml}', what: 'no such part of the map', status: 404, own: ONCE_PACKED },
    ask: () => ask('/sitemap-1.xml'),
  },
  {
    ...{ route: '/robots.txt', what: 'what machines may read', ask: () => ask('/robots.txt'), status: 200 },
    own: { ...KEPT, 'content-type': 'text/plain; charset=utf-8' },
  },
  {
    ...{ route: '/media/:name', what: 'a picture', ask: () => ask(found.picture), status: 200 },
    own: {
      ...{ 'content-type': 'image/webp', ...MARK, ...LENGTH, ...COPY_NONE },
      'cache-control': 'public, max-age=31536000, s-maxage=30, immutable',
    },
  },
  ...['bytes=0-', 'bytes=5-1', 'bytes=-999999999999', `bytes=${'0-1,'.repeat(1000)}`].map((range) => ({
    ...{ route: '/media/:name', what: `a picture, of which is wanted ${range.slice(0, 20)}`, status: 200 },
    ask: () => ask(found.picture, { headers: { range, 'if-match': '"x"', 'if-modified-since': 'yesterday' } }),
    own: {
      ...{ 'content-type': 'image/webp', ...MARK, ...LENGTH, ...COPY_NONE },
      'cache-control': 'public, max-age=31536000, s-maxage=30, immutable',
    },
  })),
  { route: '/media/:name', what: 'no such picture', ask: () => ask('/media/none.webp'), status: 404, own: ONCE_PACKED },
  {
    ...{ route: '/share/:locale/:name', what: 'the image of a link', ask: () => ask(found.image), status: 200 },
    own: {
      ...{ 'content-type': 'image/png', ...LENGTH, 'cross-origin-resource-policy': 'cross-origin' },
      'cache-control': 'public, max-age=31536000, s-maxage=30, immutable',
    },
  },
  {
    ...{ route: '/share/:locale/:name', what: 'no image', ask: () => ask('/share/fr/none.png'), status: 404 },
    own: { ...ONCE_PACKED, 'cross-origin-resource-policy': 'cross-origin' },
  },
  {
    ...{ route: '/', what: 'a redirect to a language', ask: () => ask('/'), status: 302 },
    own: { ...ONCE, location: '/fr', vary: 'Accept-Language' },
  },
  {
    ...{ route: '/csp-reports', what: 'a report', status: 204, own: {} },
    ask: () => ask('/csp-reports', { method: 'POST', body: '[]' }),
  },
  {
    ...{ route: '/:locale/donate', what: 'the form', ask: () => ask('/fr/donate'), status: 200 },
    own: { ...ONCE_PACKED, 'content-security-policy': /; form-action 'self' http:\/\/[^; ]+; base-uri / },
  },
  {
    ...{ route: '/:locale/donate', what: 'a form with nothing in it', status: 422 },
    ...{ ask: () => sendTo(overTls.url, ''), own: RETURNED },
  },
  {
    ...{ route: '/:locale/donate', what: 'what is no form', status: 415 },
    ...{ ask: () => ask('/fr/donate', { method: 'POST', body: '{}' }), own: RETURNED },
  },
  {
    ...{ route: '/:locale/donate', what: 'a form no browser sends', status: 400, own: RETURNED },
    ask: () => sendTo(overTls.url, 'amount=50&amount=60'),
  },
  {
    ...{ route: '/:locale/donate', what: 'a form without end', status: 413, own: RETURNED },
    ask: () => sendTo(overTls.url, 'amount='.padEnd(40_000, '5')),
  },
  {
    ...{ route: '/:locale/donate', what: 'the way to the payment page', ask: () => give(['50']), status: 303 },
    own: { ...ONCE, location: /^http:\/\// },
  },
  {
    ...{ route: '/:locale/donate', what: 'the same form with another amount', status: 409, own: RETURNED },
    ask: () => give(['50', '60']),
  },
  {
    ...{
      route: '/:locale/donate',
      what: 'the same form again and again',
      ask: () => give(Array.from({ length: 7 }, () => '50')),
    },
    ...{ status: 429, own: { ...RETURNED, 'retry-after': /^(?:1\d|20)$/ } },
  },
  {
    ...{ route: '/:locale/donate', what: 'a gift that could not be taken', status: 503 },
    ...{ ask: () => give(['50'], misled), own: { ...RETURNED, 'retry-after': '10' } },
  },
  {
    route: '/:locale/thanks/:token',
    what: 'thanks',
    ask: () => ask(`/fr/thanks/${found.token}`),
    status: 404,
    own: ONCE_PACKED,
  },
  {
    ...{ route: '/:locale/monthly/:link', what: 'a monthly gift', ask: () => ask('/fr/monthly/x'), status: 404 },
    own: ONCE_PACKED,
  },
  {
    ...{ route: '/preview/:collection/:id/:locale', what: 'a preview, to nobody', status: 404, own: ONCE_PACKED },
    ask: () => ask('/preview/stories/00000000-0000-4000-8000-000000000000/fr'),
  },
  {
    ...{ route: '/preview/:collection/:id/:locale/media/:name', what: 'its picture, to nobody', status: 404 },
    ...{ ask: () => ask('/preview/stories/00000000-0000-4000-8000-000000000000/fr/media/x.webp'), own: ONCE_PACKED },
  },
  {
    ...{ route: 'file', what: 'a style sheet', ask: () => ask(found.stylesheet), status: 200 },
    // As small as it can be from the first reader on: browsers keep it as it first came.
    own: { ...PACKED, ...FOR_GOOD, etag: /^"[\w-]{22}\.br"$/, 'content-type': 'text/css; charset=utf-8' },
  },
  {
    ...{ route: 'file', what: 'a font', ask: () => ask(found.font), status: 200 },
    own: { ...MARK, ...LENGTH, ...FOR_GOOD, 'content-type': 'font/woff2' },
  },
  {
    ...{ route: 'file', what: 'an unchanged font', status: 304 },
    ask: async () => ask(found.font, { headers: { 'if-none-match': (await ask(found.font)).headers['etag'] ?? '' } }),
    own: { ...MARK, ...FOR_GOOD, 'content-type': 'font/woff2' },
  },
  { route: 'health', what: 'that it lives', ask: () => ask('/healthz'), status: 200, own: HEALTH },
  { route: 'health', what: 'that it is ready', ask: () => ask('/readyz'), status: 200, own: HEALTH },
  {
    ...{ route: 'leaving', what: 'to somebody who leaves', ask: () => ask('/left'), status: 204 },
    own: { 'cache-control': 'no-store', 'clear-site-data': '"cache"' },
  },
  { route: 'none', what: 'the right address', ask: () => ask('/FR/'), status: 308, own: { ...ONCE, location: '/fr' } },
  { route: 'none', what: 'no address', ask: () => ask('/fr/%2e%2e/admin'), status: 404, own: ONCE_PACKED },
  {
    ...{ route: 'none', what: 'the head of no address', status: 404, own: ONCE_PACKED },
    ask: () => ask('/fr/nowhere', { method: 'HEAD' }),
  },
  {
    ...{ route: 'none', what: 'what may be done', status: 405, own: { ...ONCE, allow: 'GET, HEAD, POST' } },
    ask: () => ask('/fr/donate', { method: 'OPTIONS', headers: { origin: 'https://evil.example' } }),
  },
  {
    route: 'none',
    what: 'not a method',
    ask: () => ask('/fr', { method: 'DELETE' }),
    status: 405,
    own: { ...ONCE, allow: 'GET, HEAD' },
  },
  { route: 'none', what: 'too long', ask: () => ask(`/fr?${'x'.repeat(9000)}`), status: 414, own: ONCE },
  {
    ...{ route: 'none', what: 'too many headers', status: 431, own: ONCE },
    ask: () => ask('/fr', { headers: Object.fromEntries(Array.from({ length: 200 }, (_, n) => [`x-${n}`, '1'])) }),
  },
  { route: 'none', what: 'no host', ask: () => ask('/fr', { setHost: false, headers: {} }), status: 400, own: ONCE },
  {
    ...{ route: 'none', what: 'what partners will show', ask: () => ask('/partners/none.svg'), status: 404 },
    own: { ...ONCE_PACKED, 'cross-origin-resource-policy': 'cross-origin' },
  },
]

test('what the rows ask for was found: an empty address would be "/", which leads elsewhere', () => {
  expect(Object.values(found)).not.toContain('')
})

test('every route of the site has a row', () => {
  const rows = new Set(ROWS.map(({ route }) => route))
  expect(PUBLIC_OUTPUTS.map(({ route }) => route).filter((route) => !rows.has(route))).toEqual([])
})

test.each(ROWS)('$what ($route) has exactly the headers of every answer, and a few of its own', async (row) => {
  const answer = await row.ask()
  expect(answer.status).toBe(row.status)
  expect(faultsOf(answer, row.own)).toEqual([])
})

test('the control: a header that is missing, is another, is one too many or comes twice is found', async () => {
  const answer = await ask('/fr/nowhere')
  const own = ONCE_PACKED
  expect(faultsOf(answer, own)).toEqual([])
  const { 'referrer-policy': _, ...without } = answer.headers
  const changed = { ...without, 'x-frame-options': 'SAMEORIGIN', 'content-length': 'much', server: 'node' }
  const rawHeaders = [...answer.rawHeaders, 'Vary', '*']
  expect(faultsOf({ ...answer, headers: changed, rawHeaders }, own)).toEqual([
    'referrer-policy: undefined',
    'x-frame-options: SAMEORIGIN',
    'content-length: much',
    'server: one too many',
    'vary: twice',
  ])
})

/** What is wrong with the headers of an answer, a line each. */
function faultsOf(answer: SiteAnswer, own: Own): string[] {
  const headers = Object.fromEntries(Object.entries(answer.headers).filter(([name]) => !PASSING.includes(name)))
  const isPage = headers['content-type'] === HTML['content-type'] && answer.status < 400
  const wanted: Own = { ...SET, ...own, ...(isPage && { 'onion-location': new RegExp(`^${ONION}/fr(?:[/?]|$)`) }) }
  const isAs = (value: string | RegExp, said = '') => (typeof value === 'string' ? said === value : value.test(said))
  const names = answer.rawHeaders.filter((_value, index) => index % 2 === 0).map((name) => name.toLowerCase())
  return [
    ...Object.entries(wanted).flatMap(([name, value]) =>
      isAs(value, headers[name]) ? [] : `${name}: ${headers[name]}`,
    ),
    ...Object.keys(headers).flatMap((name) => (name in wanted ? [] : `${name}: one too many`)),
    ...names.filter((name, index) => names.indexOf(name) !== index).map((name) => `${name}: twice`),
  ]
}

test('Tor Browser is told of the very page it reads, from memory or not, and of none that came back from a form', async () => {
  for (const path of ['/ru/stories', '/ru/stories', '/fr/search?q=a&page=1', '/fr/donate?amount=50'])
    expect((await ask(path)).headers['onion-location']).toBe(ONION + path)
  const sent = await ask('/fr/donate', { method: 'POST', body: 'amount=0' })
  expect(sent.status).toBeGreaterThanOrEqual(400)
  expect(sent.headers).not.toHaveProperty('onion-location')
  expect((await askSite('/fr')).headers).not.toHaveProperty('onion-location')
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
