import { connect } from 'node:net'
import { describe, expect, inject, it } from 'vitest'
import { answerHeaders } from '../../answer-headers.mjs'
import { cookieOf } from '../testing/ask-cms.ts'
import { uploadPicture } from '../testing/make-pictures.ts'

/** What says something of the answer itself, and nothing of how it may be used. */
const OF_THE_ANSWER = new Set([
  ...['accept-ranges', 'allow', 'connection', 'content-disposition', 'content-encoding', 'content-length'],
  ...['content-type', 'critical-ch', 'accept-ch', 'date', 'etag', 'keep-alive', 'last-modified', 'link', 'location'],
  ...['server-timing', 'transfer-encoding', 'vary'],
])

const DATA = "default-src 'none'; frame-ancestors 'none'"
const PAGE =
  "default-src 'none'; script-src 'self' 'nonce-…' 'strict-dynamic'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; frame-src SITE; form-action 'self' SITE; frame-ancestors 'none'; base-uri 'none'; object-src 'none'"

const always = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy':
    'accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), publickey-credentials-get=(), serial=(), usb=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-dns-prefetch-control': 'off',
  'x-frame-options': 'DENY',
  'x-robots-tag': 'noindex, nofollow',
}
const data = { ...always, 'cache-control': 'no-store', 'content-security-policy': DATA }
const page = { ...always, 'cache-control': 'no-store', 'content-security-policy': PAGE }

async function headersOf(path: string, init: RequestInit = {}) {
  const answer = await fetch(new URL(path, inject('stack').cmsUrl), { redirect: 'manual', ...init })
  await answer.body?.cancel()
  const kept = [...answer.headers].filter(([name]) => !OF_THE_ANSWER.has(name) && !name.startsWith('x-nextjs'))
  return {
    status: answer.status,
    headers: Object.fromEntries(
      kept.map(([name, value]) => [
        name,
        value.replace(/nonce-[\w+/=]+/, 'nonce-…').replaceAll(inject('stack').siteUrl, 'SITE'),
      ]),
    ),
  }
}

describe('the headers of', () => {
  it.each([
    ['a page before the door', '/admin/login'],
    ['a page behind it, to nobody', '/admin/collections/stories'],
    ['a page of the admin that ends like a file', '/admin/x.css'],
    ['another', '/admin/account/photo.jpg'],
  ])('%s are those of a page', async (_, path) => {
    // Next leads on to the door within a page that it has begun to send.
    expect(await headersOf(path)).toEqual({ status: 200, headers: page })
  })

  it('a page behind the door, and of one that is not there, are those of a page', async () => {
    const headers = { cookie: await cookieOf('author'), 'sec-fetch-site': 'same-origin' }
    expect(await headersOf('/admin', { headers })).toEqual({ status: 200, headers: page })
    for (const path of ['/admin/x.css', '/admin/collections/stories/style.css'])
      expect(await headersOf(path, { headers })).toMatchObject({ headers: page })
  })

  it.each([
    ['data', '/api/users/me', {}, 200],
    ['a refusal', '/api/stories', {}, 401],
    ['an address that is not there', '/api/nothing.css', {}, 401],
    ['a page that is not there', '/nothing.css', {}, 404],
    ['a file that is not there', '/_next/static/nothing.js', {}, 404],
    // Open, it would say 400: it is asked for nothing.
    ['the address at which Next opens pictures, which is shut', '/_next/image', {}, 404],
    ['a redirect', '/', {}, 307],
    ['an address that cannot be read', '/%ff', {}, 400],
    ['a webhook without a signature', '/api/stripe/webhook', { method: 'POST', body: '{}' }, 400],
    ['a body that cannot be read', '/api/account/sign-in', { method: 'POST', body: '{' }, 400],
    ['a method nobody knows', '/api/stories', { method: 'PROPFIND' }, 405],
    ['health', '/healthz', {}, 200],
    ['readiness', '/readyz', {}, 200],
  ] as [string, string, RequestInit, number][])('%s are those of data', async (_, path, init, status) => {
    expect(await headersOf(path, init)).toEqual({ status, headers: data })
  })

  it('a picture are those of data, whatever its name ends with', async () => {
    const { url } = await uploadPicture()
    const headers = { cookie: await cookieOf('author'), 'sec-fetch-site': 'same-origin' }
    expect(await headersOf(url, { headers })).toEqual({ status: 200, headers: data })
  })

  it('a file of the build alone let it be kept', async () => {
    const file = await someFileOfTheBuild()
    const cacheControl = 'public, max-age=31536000, immutable'
    expect(await headersOf(file)).toEqual({ status: 200, headers: { ...data, 'cache-control': cacheControl } })
  })
})

async function someFileOfTheBuild(): Promise<string> {
  const html = await (await fetch(new URL('/admin/login', inject('stack').cmsUrl))).text()
  return /\/_next\/static\/[^"\\]+\.(?:css|js)/.exec(html)?.[0] ?? ''
}

it('a file of the build is the same however it travels, compressed as the browser can read it', async () => {
  const url = new URL(await someFileOfTheBuild(), inject('stack').cmsUrl)
  const sent = await Promise.all(
    ['br, gzip', 'gzip', 'identity', ''].map(async (accepted) => {
      const answer = await fetch(url, { headers: { 'accept-encoding': accepted } })
      const said = ['content-encoding', 'content-type', 'vary'].map((name) => answer.headers.get(name)?.toLowerCase())
      return { said, text: await answer.text() }
    }),
  )
  expect(new Set(sent.map(({ text }) => text)).size).toBe(1)
  expect(sent[0]?.text.length).toBeGreaterThan(100)
  expect(new Set(sent.map(({ said: [, type] }) => type)).size).toBe(1)
  expect(sent.map(({ said: [encoding] }) => encoding)).toEqual(['br', 'gzip', undefined, undefined])
  for (const { said } of sent) expect(said[2]).toContain('accept-encoding')
})

describe('what is made for one person', () => {
  const encodingOf = async (path: string, from: string | undefined): Promise<string | null> => {
    const headers = {
      ...{ cookie: await cookieOf('author'), 'accept-encoding': 'gzip, br' },
      ...(from !== undefined && { 'sec-fetch-site': from }),
    }
    const answer = await fetch(new URL(path, inject('stack').cmsUrl), { headers })
    await answer.arrayBuffer()
    return answer.headers.get('content-encoding')
  }
  const paths = ['/admin', '/admin/collections/stories?search=guess', '/api/stories?limit=20&where[slug][like]=guess']

  it.each(paths)('is never compressed for who asks from elsewhere: %s', async (path) => {
    for (const from of ['cross-site', 'same-site', 'anything', undefined])
      expect(await encodingOf(path, from)).toBeNull()
  })

  it.each(paths)('is compressed for our own pages, and for who writes the address themselves: %s', async (path) => {
    for (const from of ['same-origin', 'none']) expect(await encodingOf(path, from)).toBe('gzip')
  })
})

it('a server that is spoken to in no language of the web answers 400 and nothing else', async () => {
  const { hostname, port } = new URL(inject('stack').cmsUrl)
  const answer = await new Promise<string>((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.end('HELLO\r\n\r\n'))
    socket.on('data', (chunk) => resolve(String(chunk))).on('error', reject)
  })
  expect(answer).toBe('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n')
})

it('over TLS each answer keeps browsers to it for two years, and over plain HTTP says nothing of it', () => {
  const answer = { path: '/', status: 200, hasPolicy: false }
  const name = 'Strict-Transport-Security'
  expect(answerHeaders({ ...answer, isEncrypted: true })[name]).toBe('max-age=63072000; includeSubDomains')
  expect(answerHeaders({ ...answer, isEncrypted: false })).not.toHaveProperty(name)
})
