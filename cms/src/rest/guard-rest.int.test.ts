import { randomUUID } from 'node:crypto'
import { connect } from 'node:net'
import { MOST_LISTED } from '@campaign/shared/content/published.ts'
import { afterEach, describe, expect, inject, it } from 'vitest'
import { askCms, credentials, type Somebody, cookieOf, sessionOf } from '../testing/ask-cms.ts'
import { draftStory } from '../testing/make-texts.ts'
import { uploadPicture } from '../testing/make-pictures.ts'
import { askRaw } from './trial/ask-raw.ts'
import { refusal, requireNextAnswer } from '../testing/refusal.ts'
import { refusalWords } from './refusal-words.ts'

const ID = '11111111-1111-4111-8111-111111111111'

afterEach(requireNextAnswer)

/** One that readers see, so that an address of it is answered where nothing is wrong with the question. */
async function published(): Promise<{ id: string }> {
  const { body } = await askCms('site', 'GET', '/api/stories?locale=fr&limit=1')
  const [story] = (body as { docs: { id: string }[] }).docs
  if (story === undefined) throw new Error('there is no public story')
  return story
}

const BAD_QUERIES = [
  ...[
    'depth=3',
    'depth=4',
    'depth=10',
    'depth=99',
    'depth=-1',
    'depth=1e9',
    'depth=abc',
    'depth=1.5',
    'depth=[]',
    'page=-1',
    'page=0',
    'page=1e9',
    'page=1e21',
    'page=NaN',
  ],
  ...[
    'limit=0',
    'limit=-1',
    'limit=1e9',
    'where={bad',
    'where=x',
    'where[]=1',
    'where[a][b][c]=1',
    'where[__proto__][equals]=1',
  ],
  ...[
    'where[constructor][equals]=1',
    'where[prototype][x]=1',
    'locale=xx',
    'locale=fr%00',
    'locale=../',
    'locale=__proto__',
  ],
  ...[
    'sort=__proto__%00',
    'select=x',
    'joins[x][limit]=1',
    'populate=x',
    'trash=true',
    'trash=1',
    '__proto__[x]=1',
    '%00=1',
    'x=%',
  ],
  ...['where[title][equals]=%00', `where${'[and][0]'.repeat(60)}[title][equals]=x`],
]

/** Well formed, and impossible or pointless: an empty answer will do as well as 400. */
const ODD_QUERIES = [
  ...['where[id][equals]=abc', 'where[id][in]=a,b', 'where[year][equals]=abc', 'where[year][greater_than]=1e999'],
  ...[
    'where[nothing][equals]=1',
    'where[title.a.b][equals]=1',
    'where[createdAt][greater_than]=abc',
    'where[title][exists]=maybe',
    'where[deletedAt][exists]=true',
    'where[deletedAt][exists]=false',
  ],
  ...[
    'sort=nothing',
    'sort=-a.b.c',
    'select[realName]=true',
    'select[nothing][deep]=true',
    'page=99999',
    'where[related][equals]=x',
  ],
  ...[
    'where[and][0][title][like]=%25%5F%5C',
    "where[title][like]=';DROP TABLE stories;--",
    'where[title][in][]=a',
    'where[title][all]=x',
  ],
  ...[
    'where[cover.alt][equals]=x',
    'where[_status][equals]=nonsense',
    'where[region][equals]=mars',
    'where[themes][in]=mars',
  ],
]

describe('a query that cannot be understood', () => {
  it.each(BAD_QUERIES)('is refused with 400 by every reading route, which repeats nothing of it: %s', async (query) => {
    const { id } = await published()
    for (const who of ['site', 'author'] as const)
      for (const address of ['/api/stories', `/api/stories/${id}`]) {
        // The control: without it, there is an answer.
        expect([who, address, await refusal(who, 'GET', `${address}?locale=fr`)]).toEqual([who, address, 200])
        const { status, body } = await askCms(who, 'GET', `${address}?locale=fr&${query}`)
        // What leads past what is public is understood, and refused to the site.
        const isUnderstood = who === 'site' && /^(?:trash|joins|populate)\b/.test(query)
        expect([who, address, status]).toEqual([who, address, isUnderstood ? 403 : 400])
        const [said] = (body as { errors: { message: string }[] }).errors
        const [, value = ''] = query.split('=', 2)
        if (value.length > 2) expect(said?.message).not.toContain(value)
        expect(said?.message).not.toMatch(/__proto__|constructor|prototype|\[/)
      }
  })

  it.each(ODD_QUERIES)('is answered without a 5xx when it is well formed and impossible: %s', async (query) => {
    for (const who of ['site', 'author', 'administrator'] as const) {
      const status = await refusal(who, 'GET', `/api/stories?locale=fr&${query}`)
      expect([who, [200, 400, 403].includes(status)]).toEqual([who, true])
    }
  })

  it('is refused when it is long: 200 conditions, 5,000 values, 100 KB', async () => {
    const conditions = Array.from({ length: 201 }, (_, n) => `where[or][${n}][title][equals]=x`).join('&')
    const values = `where[title][in]=${Array.from({ length: 5000 }, () => 'x').join(',')}`
    for (const query of [conditions, values, `where[title][equals]=${'x'.repeat(100_000)}`]) {
      const times: number[] = []
      for (let attempt = 0; attempt < 15; attempt += 1) {
        const started = performance.now()
        const status = await refusal('author', 'GET', `/api/stories?locale=fr&${query}`)
        times.push(performance.now() - started)
        expect([400, 414, 431]).toContain(status)
      }
      // Whatever else the machine does can only add to it, and seldom to each of fifteen.
      expect(Math.min(...times)).toBeLessThan(100)
    }
  })

  it('cannot ask for more than fifty at once as the site, or deeper than one', async () => {
    const ids = Array.from({ length: MOST_LISTED }, () => randomUUID()).join('%2C')
    const { status, body } = await askCms('site', 'GET', `/api/stories?locale=fr&depth=1&limit=50&where[id][in]=${ids}`)
    expect([status, (body as { docs?: unknown }).docs]).toEqual([200, []])
    expect(await refusal('site', 'GET', '/api/stories?locale=fr&limit=51')).toBe(400)
    expect(await refusal('site', 'GET', '/api/stories?locale=fr&depth=2')).toBe(400)
    expect(await refusal('site', 'GET', '/api/stories')).toBe(400)
  })
})

describe('an address that leads nowhere', () => {
  it.each(['abc', '99999999999999999999', '-1', '1%20or%201=1', '%00', '..%2f', '%2e%2e%2fusers', ID, `${ID}%00`])(
    'is 404 with the same bytes for a story called %s, and for a draft',
    async (id) => {
      const { id: draft } = await draftStory()
      const odd = await askRaw('site', `/api/stories/${id}?locale=fr`)
      expect(odd.status).toBe(404)
      expect(odd).toEqual(await askRaw('site', `/api/stories/${draft}?locale=fr`))
    },
  )

  it('is 404 after the same time for what does not exist and for a draft', async () => {
    const { id: draft } = await draftStory()
    const times: Record<'draft' | 'nothing', number[]> = { draft: [], nothing: [] }
    for (let round = 0; round < 60; round += 1)
      for (const [what, id] of [
        ['draft', draft],
        ['nothing', randomUUID()],
      ] as const) {
        const started = performance.now()
        await askCms('site', 'GET', `/api/stories/${id}?locale=fr`)
        times[what].push(performance.now() - started)
      }
    // What else the machine does lengthens either; the shorter third of each is the least disturbed.
    const [ofDraft, ofNothing] = [times.draft, times.nothing].map(
      (each) => each.toSorted((one, other) => one - other)[20] ?? 0,
    ) as [number, number]
    expect(Math.abs(ofDraft - ofNothing)).toBeLessThan(Math.max(10, ofNothing / 2))
  })

  it.each([
    '/api/graphql',
    '/api/graphql-playground',
    '/api/payload-jobs/run',
    '/api/payload-migrations',
    '/api/payload-kv',
    '/api/og',
  ])('is 404 for staff, 401 for a visitor: %s', async (path) => {
    expect(await refusal('administrator', 'GET', path)).toBe(404)
    expect(await refusal('administrator', 'POST', path, {})).toBe(404)
    expect(await refusal('anonymous', 'GET', path)).toBe(401)
  })

  it('is told as one that is not there for a file, whatever its name says', async () => {
    const { filename } = await uploadPicture()
    const none = 'a'.repeat(32)
    const names = [
      ...['..%2f..%2f.env', '%2e%2e%2f%2e%2e%2f.env', '..%5c..%5c.env', '....%2f%2f', '%2fetc%2fpasswd', 'x.jpg'],
      ...['%00.webp', `${none}.webp%00.txt`, `${filename}%00.txt`, `${none}.webp`, `${none}.webp?prefix=../`],
      `${none}.webp?prefix=..%2f..%2f`,
    ]
    const ask = (who: Somebody, name: string) => askRaw(who, `/api/media/file/${name}`)
    const missing = await ask('author', `${'b'.repeat(32)}.webp`)
    expect(missing.status).toBe(404)
    for (const name of names) expect([name, await ask('author', name)]).toEqual([name, missing])
    // The site is told the same of a picture that is not there and of one that is not public; else, of all that is no name.
    const closed = await ask('site', filename)
    expect(closed.status).toBe(403)
    const nothing = await ask('site', 'x')
    expect(nothing.status).toBe(404)
    for (const name of names) {
      const isName = /^[0-9a-f]{32}\.webp(?:\?|$)/.test(name)
      expect([name, await ask('site', name)]).toEqual([name, isName ? closed : nothing])
    }

    const shown = await ask('author', filename)
    expect(shown.status).toBe(200)
    expect(await ask('author', `${filename}?prefix=../`)).toEqual(shown)
  })

  it.each(['%2e%2e/', '%2e%2e/%2e%2e/.env', '../../.env', '....//', '//etc/passwd', './%2e/x.webp'])(
    'leads to no file by way of %s, sent as it is',
    async (name) => {
      for (const who of ['author', 'site', 'anonymous'] as const) {
        const { status, body, location } = await askRaw(who, `/api/media/file/${name}`)
        expect([name, who, [308, 400, 401, 403, 404].includes(status), status]).toEqual([name, who, true, status])
        // Where an address has a shorter spelling, it is named: one of ours, and nothing of a file with it.
        if (status === 308) expect(location).toMatch(/^\/(?!\/)/)
        expect(body).not.toMatch(/[A-Z_]+=|root:/)
      }
    },
  )
})

describe('a file that the server should fetch', () => {
  it.each([
    'http://127.0.0.1:1/x.jpg',
    'http://[::1]/x.jpg',
    'http://169.254.169.254/latest/meta-data',
    'http://2130706433/',
    'file:///etc/passwd',
    'gopher://127.0.0.1/',
    'https://redirect.example/to/127.0.0.1',
  ])('is fetched by no address of ours: %s', async (source) => {
    const src = encodeURIComponent(source)
    for (const path of [`/api/media/paste-url/${ID}?src=${src}`, `/api/media/paste-url?src=${src}`])
      for (const who of ['author', 'reviewer', 'administrator', 'site'] as const)
        expect([who, await refusal(who, 'GET', path)]).toEqual([who, 404])
  })
})

describe('a visitor nobody knows', () => {
  it.each([
    ...[
      ['GET', '/api/stories?locale=fr'],
      ['GET', `/api/stories/${ID}`],
      ['GET', '/api/users'],
      ['GET', '/api/access'],
      ['GET', '/api/users/init'],
    ],
    ...[
      ['GET', '/api/globals/settings'],
      ['GET', '/api/media'],
      ['POST', '/api/users/first-register'],
      ['POST', '/api/stories'],
    ],
    ...[
      ['GET', '/api/payload-preferences/x'],
      ['GET', '/api/payload-locked-documents'],
      ['GET', '/api/donations'],
      ['GET', '/api/nothing'],
    ],
  ])('is answered 401 to %s %s, and told nothing', async (method = '', path = '') => {
    const { status, body } = await askCms('anonymous', method, path, method === 'POST' ? {} : undefined)
    expect(status).toBe(401)
    expect(body).toEqual({ errors: [{ message: refusalWords.not_signed_in.fr }] })
  })

  it('learns from "me" only that they are nobody', async () => {
    const { status, body } = await askCms('anonymous', 'GET', '/api/users/me')
    expect(status).toBe(200)
    expect(body).toMatchObject({ user: null })
  })

  it('is still nobody with a wrong key, a forged token or a cookie from another site', async () => {
    const url = new URL('/api/stories?locale=fr', inject('stack').cmsUrl)
    const cookie = await cookieOf('author')
    const token = await sessionOf('author')
    const inBase64 = (text: string): string => btoa(text).replaceAll('=', '')
    const unsigned = `${inBase64('{"alg":"none","typ":"JWT"}')}.${inBase64('{"collection":"users"}')}.`
    const forgeries: Record<string, string>[] = [
      { Authorization: 'Bearer wrong' },
      { Authorization: `JWT ${unsigned}` },
      { Authorization: `JWT ${token}` },
      { Authorization: `Session ${token.slice(0, -3)}AAA` },
      { Authorization: `Session ${token}x` },
      { Cookie: `payload-token=${unsigned}`, Origin: url.origin },
      { Cookie: 'newsroom=x', Origin: url.origin },
      { Cookie: cookie },
      { Cookie: cookie, Origin: 'https://evil.example' },
      { Cookie: cookie, 'Sec-Fetch-Site': 'cross-site' },
      { Cookie: cookie, 'Sec-Fetch-Site': 'same-site' },
    ]
    for (const headers of forgeries) expect((await fetch(url, { headers })).status).toBe(401)
    expect((await fetch(url, { headers: { Cookie: cookie, Origin: url.origin } })).status).toBe(200)
  })
})

describe('a method in disguise', () => {
  it('is refused unless it is the admin asking a long question', async () => {
    const { id } = await draftStory()
    const url = new URL(`/api/stories/${id}`, inject('stack').cmsUrl)
    for (const method of ['DELETE', 'PATCH', 'PUT', 'GET', 'get', '__proto__'])
      for (const header of ['X-Payload-HTTP-Method-Override', 'X-HTTP-Method-Override'])
        for (const type of ['application/json', 'application/x-www-form-urlencoded'])
          for (const sent of ['POST', 'PATCH']) {
            // As the admin asks, which is the test below.
            if (method === 'GET' && type !== 'application/json' && sent === 'POST') continue
            const headers = { ...(await credentials('reviewer')), [header]: method, 'Content-Type': type }
            const { status } = await fetch(url, { method: sent, headers, body: '{}' })
            expect([method, header, type, sent, status]).toEqual([method, header, type, sent, 400])
          }
    expect((await askCms('author', 'GET', `/api/stories/${id}?locale=fr&draft=true`)).status).toBe(200)
  })

  it('is understood as that question, under the rules of a question', async () => {
    const ask = async (who: Somebody, question: string) => {
      const headers = {
        ...(await credentials(who)),
        'X-Payload-HTTP-Method-Override': 'GET',
        'Content-Type': 'application/x-www-form-urlencoded',
      }
      return (await fetch(new URL('/api/stories', inject('stack').cmsUrl), { method: 'POST', headers, body: question }))
        .status
    }
    expect(await ask('author', 'limit=5&depth=0&where[title][like]=x')).toBe(200)
    expect(await ask('author', 'where=x')).toBe(400)
    expect(await ask('anonymous', 'limit=5')).toBe(401)
    expect(await ask('site', 'locale=all')).toBe(403)
    expect(await ask('author', `where[title][like]=${'x'.repeat(9000)}`)).toBe(414)
  })

  it.each([
    ['TRACE', /^40[05]$/],
    ['PROPFIND', /^40[05]$/],
    ['PUT', /^40[015]$/],
    ['PURGE', /^40[05]$/],
    ['OPTIONS', /^(?:204|40[015])$/],
    [`M${'X'.repeat(1024)}`, /^400$/],
  ])('answers %s as no question of ours, and without content', async (method, status) => {
    const { hostname, port } = new URL(inject('stack').cmsUrl)
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect({ host: hostname, port: Number(port) }, () => {
        socket.write(`${method} /api/stories HTTP/1.1\r\nHost: ${hostname}\r\nConnection: close\r\n\r\n`)
      })
      let text = ''
      socket.setTimeout(10_000, () => socket.destroy(new Error('no answer')))
      socket
        .on('data', (chunk) => (text += String(chunk)))
        .on('end', () => resolve(text))
        .on('error', reject)
    })
    expect(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1]).toMatch(status)
    expect(answer).not.toMatch(/docs|M?X{9}/)
  })
})

describe('a tunnel', () => {
  it.each(['/api/stories', '127.0.0.1:5432', 'evil.example:443'])('is dug for nobody: CONNECT %s', async (target) => {
    const { hostname, port } = new URL(inject('stack').cmsUrl)
    const answer = await new Promise<string>((resolve) => {
      const socket = connect({ host: hostname, port: Number(port) }, () => {
        socket.write(`CONNECT ${target} HTTP/1.1\r\nHost: ${hostname}\r\n\r\n`)
      })
      let text = ''
      socket.setTimeout(10_000, () => socket.destroy())
      socket.on('data', (chunk) => (text += String(chunk))).on('error', () => null)
      socket.on('close', () => resolve(text))
    })
    expect(answer).toMatch(/^(?:HTTP\/1\.1 4|$)/)
  })
})

describe('a request that is all head', () => {
  it.each<[string, Record<string, string>, number]>([
    ['200 headers', Object.fromEntries(Array.from({ length: 200 }, (_, n) => [`x-${n}`, 'x'])), 401],
    ['a header of 64 KB', { 'x-long': 'x'.repeat(64 * 1024) }, 431],
    ['a cookie of 64 KB', { cookie: `newsroom=${'x'.repeat(64 * 1024)}` }, 431],
  ])('with %s is that of nobody, or too large, and the next one answered as ever', async (_what, headers, status) => {
    const answer = await fetch(new URL('/api/stories?locale=fr', inject('stack').cmsUrl), { headers })
    expect(answer.status).toBe(status)
    expect((await askCms('site', 'GET', '/healthz')).status).toBe(200)
  })

  it.each<[string, string]>([
    ['in its path', `/api/stories/${'x'.repeat(9000)}`],
    ['in many steps', `/api/${'x/'.repeat(4500)}`],
    ['behind it', `/api/stories?locale=fr&${'x'.repeat(9000)}=1`],
    ['behind a page', `/admin/login?redirect=${'x'.repeat(9000)}`],
    ['behind a slash too many', `/api/stories/?${'x'.repeat(9000)}`],
  ])('with 9 KB of an address %s is refused as too long, and none of it is repeated', async (_where, path) => {
    for (const who of ['anonymous', 'site', 'author'] as const)
      expect([who, await askRaw(who, path)]).toEqual([who, { status: 414, location: undefined, body: '' }])
    // With more than 16 KB it is not read to its end.
    const longer = await askRaw('author', `${path}&${'x'.repeat(64 * 1024)}`).catch(() => 'cut off')
    if (longer !== 'cut off') expect(longer).toMatchObject({ status: 431, location: undefined })
  })
})

describe('every answer', () => {
  it.each([
    '/api/stories?locale=fr',
    '/api/nothing',
    '/api/published',
    '/healthz',
    '/readyz',
    '/admin/login',
    '/nothing',
  ])('carries the headers that keep it to itself: %s', async (path) => {
    const { headers } = await askCms('site', 'GET', path)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('cache-control')).toContain('no-store')
    expect(headers.get('x-powered-by')).toBe(null)
    expect(headers.get('access-control-allow-origin')).toBe(null)
  })
})
