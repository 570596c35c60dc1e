import { previewPath, type PreviewAddress } from '@campaign/shared/preview/preview.ts'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { askCms } from '../testing/ask-cms.ts'
import { pictureForm, telephonePhoto, type Picture } from '../testing/make-pictures.ts'
import { openClaims, sealClaims } from './preview-seal.ts'
import { askSite, bytesOf, cookieOf, postToken, type SiteAnswer } from './trial/ask-site.ts'
import { newAuthor } from './trial/new-author.ts'
import { openPreview, recordAddress, show, storyAddress, tokenFor, useAll } from './trial/visit-preview.ts'

/** What the site answers to an address at which there is nothing. */
let unknown: unknown
/** Of no public text: whoever may look at a draft may see it there. */
let picture: Picture

beforeAll(async () => {
  unknown = bytesOf(await askSite('/nowhere'))
  const { body } = await askCms('author', 'POST', '/api/media?depth=0', pictureForm(await telephonePhoto()))
  picture = (body as { doc: Picture }).doc
})
afterAll(async () => {
  await askCms('reviewer', 'DELETE', `/api/media/${picture.id}`)
})

type Others = [string, () => Promise<PreviewAddress>, (one: PreviewAddress) => Promise<PreviewAddress>]

const keys = () => ({
  previewKey: inject('stack').environment['PREVIEW_KEY'] ?? '',
  serviceKey: inject('stack').serviceKey,
})

it('is about a site that answers 404 where there is nothing', () => {
  expect(unknown).toMatchObject({ status: 404 })
})

describe('answered as if there were nothing at this address', () => {
  const refused = (answer: SiteAnswer): void => expect(bytesOf(answer)).toEqual(unknown)
  const use = (path: string, cookie: string) => useAll(path, cookie, picture.filename)
  /** The control of each: until then every use of the preview is answered. */
  const isOpen = async (path: string, cookie: string): Promise<void> =>
    expect((await use(path, cookie)).map(({ status }) => status)).toEqual([200, 200, 200])
  /** No use of it is: nor is a token exchanged that was not used yet. */
  const isShut = async (path: string, cookie: string, spare: string): Promise<void> => {
    for (const answer of await use(path, cookie)) refused(answer)
    refused(await postToken(path, spare))
  }
  /** The control: refused elsewhere, and not spent by that, the token opens the page it is for. */
  const isGoodAt = async (path: string, token: string): Promise<void> => {
    const exchanged = await postToken(path, token)
    expect(exchanged.status).toBe(303)
    expect((await show(path, cookieOf(exchanged))).status).toBe(200)
  }

  it('without a token', async () => {
    const path = previewPath(await storyAddress())
    refused(await askSite(path))
    await isShut(path, '', '')
    await isShut(path, 'preview=; payload-token=x', '')
  })

  it.each([
    ['document’s', () => storyAddress(), () => storyAddress()],
    ['record’s', () => recordAddress(), () => recordAddress()],
    ['kind’s', () => recordAddress(), () => storyAddress()],
    // The same id under another name.
    [
      'collection’s',
      () => storyAddress(),
      async (one: PreviewAddress): Promise<PreviewAddress> => ({ ...one, collection: 'spending' }),
    ],
  ] satisfies Others[])('another %s', async (_, first, second) => {
    const one = await first()
    const other = await second(one)
    const token = await tokenFor(one)
    const { path, cookie } = await openPreview(one)
    await isShut(previewPath(other), cookie, token)
    await isOpen(path, cookie)
    await isGoodAt(previewPath(one), token)
  })

  it.each([storyAddress, recordAddress])('another language’s (%s)', async (make) => {
    const one = await make()
    const other = previewPath({ ...one, locale: 'ru' })
    const token = await tokenFor(one)
    const { path, cookie } = await openPreview(one)
    await isShut(other, cookie, token)
    await isOpen(path, cookie)
    await isGoodAt(previewPath(one), token)
  })

  it('expired', async () => {
    const address = await storyAddress()
    const token = await tokenFor(address)
    const now = Math.floor(Date.now() / 1000)
    const claims = openClaims('token', token, keys(), now)
    if (claims === null) throw new Error('the token cannot be opened')
    expect(claims.expires - now).toBeLessThanOrEqual(900)
    const past = { ...claims, expires: now }
    const sealed = ({ expires }: typeof claims) => `preview=${sealClaims('grant', { ...claims, expires }, keys())}`
    await isShut(previewPath(address), sealed(past), sealClaims('token', past, keys()))
    await isOpen(previewPath(address), sealed(claims))
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

  it('after the role has changed, whatever the new one may see; and after logout', async () => {
    const open = async (member: Awaited<ReturnType<typeof newAuthor>>, address: PreviewAddress) => {
      const [path, cookie, spare] = [previewPath(address), await member.open(address), await member.token(address)]
      await isOpen(path, cookie)
      return () => isShut(path, cookie, spare)
    }
    const moved = await newAuthor()
    // Treasurers see records of spending as well, but the session is over.
    const shuts = [await open(moved, await storyAddress()), await open(moved, await recordAddress())]
    await askCms('administrator', 'PATCH', `/api/users/${moved.id}`, { roles: ['treasurer'] })
    const left = await newAuthor()
    shuts.push(await open(left, await storyAddress()))
    await left.ask('/api/users/logout')
    for (const shut of shuts) await shut()
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
    expect((await show(path, `preview=${grant}`)).status).toBe(200)
    await isGoodAt(path, token)
  })

  it.each([storyAddress, recordAddress])('of a text that is no longer there (%s)', async (make) => {
    const { address, path, cookie } = await openPreview(await make())
    const spare = await tokenFor(address)
    await isOpen(path, cookie)
    expect((await askCms('reviewer', 'DELETE', `/api/${address.collection}/${address.id}`)).status).toBe(200)
    await isShut(path, cookie, spare)
  })

  it('of a withdrawn story, its pictures among it, whoever asks and with whatever token', async () => {
    const { address, path, cookie } = await openPreview()
    const spare = await tokenFor(address)
    await isOpen(path, cookie)
    const hidden = await askCms('reviewer', 'POST', '/api/withdrawal/hide', { stories: [address.id] })
    expect(hidden.status).toBe(200)
    await isShut(path, cookie, spare)
    for (const who of ['author', 'reviewer'] as const) refused(await postToken(path, await tokenFor(address, who)))
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
    const token = await tokenFor(address)
    const posted = await postToken(path, token)
    expect(posted.headers).not.toHaveProperty('location')
    expect([404, 405]).toContain(posted.status)
    await isGoodAt(previewPath(address), token)
  })

  it('cached by a proxy: nothing may be kept, and what was seen is refused a moment later', async () => {
    const address = await storyAddress()
    const member = await newAuthor()
    const cookie = await member.open(address)
    const seen = await askSite(previewPath(address), { headers: { cookie, 'if-none-match': '*' } })
    expect(seen).toMatchObject({ status: 200, headers: { 'cache-control': 'private, no-store' } })
    // RFC 9111, 3; the control: a page for everybody may be kept.
    const mayBeKept = ({ headers }: SiteAnswer) => !/\b(?:no-store|private)\b/.test(headers['cache-control'] ?? '')
    expect([mayBeKept(seen), mayBeKept(await askSite('/fr'))]).toEqual([false, true])
    await member.ask('/api/users/logout')
    refused(await show(previewPath(address), cookie))
    refused(await askSite(previewPath(address)))
  })
})
