import { randomUUID } from 'node:crypto'
import http from 'node:http'
import { previewPath, type PreviewAddress } from '@campaign/shared/preview/preview.ts'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { askCms, type Somebody } from '../testing/ask-cms.ts'
import { inDatabase } from '../testing/in-database.ts'
import { uploadPicture } from '../testing/make-pictures.ts'
import { draftStory, makeDoc } from '../testing/make-texts.ts'
import { openClaims, sealClaims } from './preview-seal.ts'
import { askSite, bytesOf, cookieOf, postToken, type SiteAnswer } from './trial/ask-site.ts'
import { newAuthor } from './trial/new-author.ts'

/** What the site answers to an address at which there is nothing. */
let unknown: unknown

beforeAll(async () => {
  unknown = bytesOf(await askSite('/nowhere'))
})

const keys = () => ({
  previewKey: inject('stack').environment['PREVIEW_KEY'] ?? '',
  serviceKey: inject('stack').serviceKey,
})

async function storyAddress(locale: 'fr' | 'ru' = 'fr'): Promise<PreviewAddress> {
  return { collection: 'stories', id: (await draftStory({ locale })).id, locale }
}

async function tokenFor(address: PreviewAddress, who: Somebody = 'author'): Promise<string> {
  const { collection, id, locale } = address
  const { status, body } = await askCms(who, 'POST', `/api/preview/token/${collection}/${id}/${locale}`, {})
  if (status !== 200) throw new Error(`no token: ${status}`)
  return (body as { token: string }).token
}

/** A preview as it should be: the address of its page, and the cookie that opens it. */
async function openPreview(
  address?: PreviewAddress,
): Promise<{ address: PreviewAddress; path: string; cookie: string }> {
  const settled = address ?? (await storyAddress())
  const path = previewPath(settled)
  const exchanged = await postToken(path, await tokenFor(settled))
  expect(exchanged).toMatchObject({ status: 303, headers: { location: path } })
  return { address: settled, path, cookie: cookieOf(exchanged) }
}

const show = (path: string, cookie: string): Promise<SiteAnswer> => askSite(path, { headers: { cookie } })

function showUnsaved(path: string, cookie: string, unsaved: unknown): Promise<SiteAnswer> {
  const headers = { cookie, 'content-type': 'application/json' }
  const body = JSON.stringify(unsaved)
  return askSite(path, {
    method: 'POST',
    headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
    body,
  })
}

it('is about a site that answers 404 where there is nothing', () => {
  expect(unknown).toMatchObject({ status: 404 })
})

describe('a preview as it is meant', () => {
  it('shows the draft on the page of the site, marked, kept by nobody, found by nobody, framed by the admin alone', async () => {
    const { path, cookie } = await openPreview()
    const { status, headers, body } = await show(path, cookie)
    expect(status).toBe(200)
    expect(body).toContain('Deux phrases.')
    expect(body).toContain('class="preview-mark"')
    expect(headers).toMatchObject({
      'cache-control': 'private, no-store',
      'x-robots-tag': 'noindex, nofollow, noarchive',
      'referrer-policy': 'no-referrer',
    })
    expect(headers).not.toHaveProperty('x-frame-options')
    expect(headers).not.toHaveProperty('etag')
    const policy = String(headers['content-security-policy']).split('; ')
    expect(policy).toContain(`frame-ancestors ${inject('stack').cmsUrl}`)
    expect(policy).toContain('sandbox allow-scripts allow-same-origin')
  })

  it('shows what is typed and not saved, and keeps none of it', async () => {
    const { address, path, cookie } = await openPreview()
    const typed = `Essai ${randomUUID()}`
    expect(
      (await showUnsaved(path, cookie, { title: typed, _status: 'published', id: 'x', unheard: 1 })).body,
    ).toContain(`<h1>${typed}</h1>`)
    expect((await show(path, cookie)).body).not.toContain(typed)
    const { body } = await askCms('author', 'GET', `/api/stories/${address.id}?draft=true&locale=fr`)
    expect(JSON.stringify(body)).not.toContain(typed)
  })

  it.each([
    ['no object', 'x'],
    ['a list', []],
    ['a cover that is none', { cover: 'nothing' }],
    ['a text that is none', { body: { root: 5 } }],
    ['half a pair', { title: '\ud800' }],
  ])('answers %s with 422, or as if it were not there', async (_, unsaved) => {
    const { path, cookie } = await openPreview()
    expect([200, 422]).toContain((await showUnsaved(path, cookie, unsaved)).status)
    expect((await show(path, cookie)).status).toBe(200)
  })

  it('sets a cookie no script reads, for this page and fifteen minutes alone, and its address holds no token', async () => {
    const address = await storyAddress()
    const { headers } = await postToken(previewPath(address), await tokenFor(address))
    expect(headers['set-cookie']?.[0]).toMatch(
      new RegExp(`; Path=${previewPath(address)}; Max-Age=900; HttpOnly; SameSite=Strict$`),
    )
    expect(headers['cache-control']).toBe('private, no-store')
  })

  it.each(['campaigns', 'pages'] as const)('shows a draft of %s', async (collection) => {
    const text = { root: { type: 'root', children: [], direction: 'ltr', format: '', indent: 0, version: 1 } }
    const fields = {
      title: 'Essai',
      headline: 'Essai',
      kind: 'other',
      body: text,
      introduction: text,
      _status: 'draft',
    }
    const { id } = await makeDoc(`/api/${collection}?draft=true&locale=fr`, fields)
    const { path, cookie } = await openPreview({ collection, id, locale: 'fr' })
    expect((await show(path, cookie)).body).toContain('Essai')
  })
})

describe('answered as if there were nothing at this address', () => {
  const refused = (answer: SiteAnswer): void => expect(bytesOf(answer)).toEqual(unknown)

  it('without a token', async () => {
    const path = previewPath(await storyAddress())
    refused(await askSite(path))
    refused(await askSite(path, { headers: { cookie: 'preview=; payload-token=x' } }))
    refused(await postToken(path, ''))
    refused(await showUnsaved(path, '', { title: 'x' }))
  })

  it('another document’s', async () => {
    const [one, other] = [await storyAddress(), await storyAddress()]
    refused(await postToken(previewPath(other), await tokenFor(one)))
    refused(await show(previewPath(other), (await openPreview(one)).cookie))
  })

  it('another language’s', async () => {
    const one = await storyAddress()
    const other = previewPath({ ...one, locale: 'ru' })
    refused(await postToken(other, await tokenFor(one)))
    refused(await show(other, (await openPreview(one)).cookie))
  })

  it('expired', async () => {
    const address = await storyAddress()
    const token = await tokenFor(address)
    const now = Math.floor(Date.now() / 1000)
    const claims = openClaims('token', token, keys(), now)
    if (claims === null) throw new Error('the token cannot be opened')
    expect(claims.expires - now).toBeLessThanOrEqual(900)
    const past = { ...claims, expires: now }
    refused(await postToken(previewPath(address), sealClaims('token', past, keys())))
    refused(await show(previewPath(address), `preview=${sealClaims('grant', past, keys())}`))
    expect((await show(previewPath(address), `preview=${sealClaims('grant', claims, keys())}`)).status).toBe(200)
  })

  it('used twice, also at the same moment', async () => {
    const address = await storyAddress()
    const token = await tokenFor(address)
    const answers = await Promise.all(Array.from({ length: 5 }, () => postToken(previewPath(address), token)))
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1)
    answers.filter(({ status }) => status !== 303).forEach(refused)
    refused(await postToken(previewPath(address), token))
  })

  it('a token where what it is exchanged for belongs, and the other way round', async () => {
    const address = await storyAddress()
    refused(await show(previewPath(address), `preview=${await tokenFor(address)}`))
    const { cookie } = await openPreview(address)
    refused(await postToken(previewPath(address), cookie.replace('preview=', '')))
  })

  it('after logout', async () => {
    const address = await storyAddress()
    const member = await newAuthor()
    const cookie = await member.open(address)
    const spare = await member.token(address)
    expect((await show(previewPath(address), cookie)).status).toBe(200)
    await member.ask('/api/users/logout')
    refused(await show(previewPath(address), cookie))
    refused(await postToken(previewPath(address), spare))
  })

  it('after the role has changed', async () => {
    const address = await storyAddress()
    const member = await newAuthor()
    const cookie = await member.open(address)
    expect((await show(previewPath(address), cookie)).status).toBe(200)
    await askCms('administrator', 'PATCH', `/api/users/${member.id}`, { roles: ['treasurer'] })
    refused(await show(previewPath(address), cookie))
  })

  it('with a byte changed, wherever it is', async () => {
    const address = await storyAddress()
    const token = await tokenFor(address)
    const { cookie } = await openPreview(address)
    for (let at = 0; at < token.length; at += 29) {
      const change = (text: string) => text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1)
      refused(await postToken(previewPath(address), change(token)))
      refused(await show(previewPath(address), `preview=${change(cookie.replace('preview=', ''))}`))
    }
    expect((await postToken(previewPath(address), token)).status).toBe(303)
  })

  it('sealed by somebody who can read the database and knows the service key', async () => {
    const address = await storyAddress()
    const claims = openClaims('token', await tokenFor(address), keys(), 0)
    if (claims === null) throw new Error('the token cannot be opened')
    const forged = sealClaims('grant', claims, { ...keys(), previewKey: 'g'.repeat(48) })
    refused(await show(previewPath(address), `preview=${forged}`))
  })

  it('in an address or a referrer', async () => {
    const address = await storyAddress()
    const path = previewPath(address)
    const token = await tokenFor(address)
    const grant = (await openPreview(address)).cookie.replace('preview=', '')
    for (const text of [token, grant]) {
      refused(await askSite(`${path}?token=${text}`))
      refused(await postToken(`${path}?token=${text}`, ''))
      refused(await askSite(path, { headers: { referer: `${inject('stack').siteUrl}${path}?token=${text}` } }))
      refused(await askSite(path, { headers: { authorization: `Bearer ${text}` } }))
    }
  })

  it('guessed ten thousand times, and the CMS never hears of it', async () => {
    const path = previewPath(await storyAddress())
    const agent = new http.Agent({ keepAlive: true, maxSockets: 16 })
    const before = await countExchanges()
    let differing = 0
    const guess = async (): Promise<void> => {
      for (let turn = 0; turn < 10_000 / 16; turn += 1) {
        const text = `${randomUUID().replaceAll('-', '').repeat(5)}.${randomUUID().repeat(2).slice(0, 43)}`
        const answer = await askSite(path, { headers: { cookie: `preview=${text}` }, agent })
        if (answer.status !== 404) differing += 1
        if (turn % 100 === 0) refused(answer)
      }
    }
    await Promise.all(Array.from({ length: 16 }, guess))
    agent.destroy()
    expect(differing).toBe(0)
    expect(await countExchanges()).toBe(before)
  }, 60_000)

  it('of a text that is no longer there', async () => {
    const { address, path, cookie } = await openPreview()
    const spare = await tokenFor(address)
    expect((await show(path, cookie)).status).toBe(200)
    await askCms('reviewer', 'DELETE', `/api/stories/${address.id}`)
    refused(await show(path, cookie))
    refused(await postToken(path, spare))
  })

  it.each([
    '/preview//evil.test',
    '/preview/\\evil.test',
    '/preview/%2f%2fevil.test',
    '/preview/%5cevil.test',
    '/preview/https:evil.test',
    '/preview/https:%2f%2fevil.test',
    '/preview/%09//evil.test',
    '/preview/stories/%2e%2e/fr',
    '/preview/stories//evil.test/fr',
    '/preview/stories/{id}/fr//evil.test',
    '/preview/stories/{id}/fr/@evil.test',
    '/preview/stories/{id}/..%2f..%2f..',
    '/preview/users/{id}/fr',
    '/preview/stories/{id}/xx',
    '/preview/stories/{ID}/fr',
  ])('a path to somewhere else: %s', async (spelling) => {
    const { address, cookie } = await openPreview()
    const path = spelling.replace('{id}', address.id).replace('{ID}', address.id.toUpperCase())
    refused(await show(path, cookie))
    const posted = await postToken(path, await tokenFor(address))
    expect(posted.headers).not.toHaveProperty('location')
    expect([404, 405]).toContain(posted.status)
  })

  it('cached by a proxy: nothing may be kept, and what was seen is refused a moment later', async () => {
    const address = await storyAddress()
    const member = await newAuthor()
    const cookie = await member.open(address)
    const seen = await askSite(previewPath(address), { headers: { cookie, 'if-none-match': '*' } })
    expect(seen).toMatchObject({ status: 200, headers: { 'cache-control': 'private, no-store' } })
    await member.ask('/api/users/logout')
    refused(await show(previewPath(address), cookie))
    refused(await askSite(previewPath(address)))
  })
})

describe('the doors of the CMS', () => {
  it.each(['treasurer', 'administrator', 'site', 'anonymous'] as const)('give no token to the %s', async (who) => {
    const { id } = await draftStory()
    const { status } = await askCms(who, 'POST', `/api/preview/token/stories/${id}/fr`, {})
    expect([401, 403]).toContain(status)
  })

  it('give a draft to nobody who has only one of the two keys', async () => {
    const { address, cookie } = await openPreview()
    const grant = cookie.replace('preview=', '')
    const read = (who: Somebody, body: unknown) => askCms(who, 'POST', '/api/preview/read', body)
    expect((await read('author', { address, grant })).status).toBe(401)
    expect((await read('anonymous', { address, grant })).status).toBe(401)
    expect((await read('site', { address, grant: '' })).body).toEqual({ outcome: 'refused' })
    expect((await read('site', { address })).body).toEqual({ outcome: 'refused' })
    expect((await read('site', { address, grant })).body).toMatchObject({ outcome: 'read' })
  })
})

async function countExchanges(): Promise<number> {
  const [row] = await inDatabase(inject('stack').databaseUrl, 'select count(*)::int as count from preview_exchanges')
  return Number(row?.['count'])
}

describe('a picture of a draft', () => {
  it('is shown to whoever may see the draft, and at no public address; to nobody else', async () => {
    const { address, cookie } = await openPreview()
    const { filename } = await uploadPicture()
    const path = `${previewPath(address)}/media/${filename}`
    expect((await askSite(path, { headers: { cookie } })).headers).toMatchObject({
      'content-type': 'image/webp',
      'cache-control': 'private, no-store',
    })
    expect((await askSite(`/media/${filename}`)).status).toBe(404)
    const others: Record<string, string>[] = [
      {},
      { cookie: `${cookie.slice(0, -4)}AAAA` },
      { cookie: (await openPreview()).cookie },
    ]
    for (const headers of others) expect((await askSite(path, { headers })).status).toBe(404)
    for (const name of ['..%2f..%2f.env', `${'a'.repeat(32)}.webp`, 'x.jpg'])
      expect((await askSite(`${previewPath(address)}/media/${name}`, { headers: { cookie } })).status).toBe(404)
  })
})
