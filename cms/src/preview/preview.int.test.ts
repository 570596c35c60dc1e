import { randomUUID } from 'node:crypto'
import { previewPath } from '@campaign/shared/preview/preview.ts'
import { describe, expect, inject, it } from 'vitest'
import { askCms, type Somebody } from '../testing/ask-cms.ts'
import { uploadPicture } from '../testing/make-pictures.ts'
import { draftStory, makeDoc, richText } from '../testing/make-texts.ts'
import { askSite, cookieOf, postToken } from './trial/ask-site.ts'
import { openPreview, recordAddress, show, showUnsaved, storyAddress, tokenFor } from './trial/visit-preview.ts'

describe('a preview as it is meant', () => {
  it('shows the draft on the page of the site, marked, kept by nobody, found by nobody, framed by the admin alone', async () => {
    const { path, cookie } = await openPreview()
    const { status, headers, body } = await show(path, cookie)
    expect(status).toBe(200)
    expect(body).toContain('Deux phrases.')
    expect(body).toContain('class="preview-mark"')
    // The control: no page for everybody has it.
    expect((await askSite('/fr')).body).not.toContain('preview-mark')
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
    const typed = `Essai ${randomUUID().replaceAll('-', '')}`
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
    ['a text of 290,000 letters', { body: richText('x'.repeat(290_000)) }],
    ['a text of five megabytes', { body: richText('x'.repeat(5 * 1024 * 1024)) }],
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

  it('shows a record of spending on the transparency page, as typed, to its treasurer, in any language, and rounded', async () => {
    const address = await recordAddress()
    for (const locale of ['fr', 'ru'] as const) {
      const path = previewPath({ ...address, locale })
      const cookie = cookieOf(await postToken(path, await tokenFor({ ...address, locale }, 'treasurer')))
      const { body, headers } = await show(path, cookie)
      expect(headers).toMatchObject({ 'cache-control': 'private, no-store', 'referrer-policy': 'no-referrer' })
      expect(body).toContain('class="preview-mark"')
      // The words of the page, its public years, and this one among them; no cent.
      expect(body.match(/<table>/g)?.length).toBeGreaterThan(2)
      expect(body).toContain(locale === 'fr' ? 'Des nuits sous un toit, en aperçu.' : '2019')
      expect(body).not.toMatch(/7.?654|765432/)
      const lines = [{ purpose: 'housing', amount: 1_299_99, words: 'Dit autrement.' }]
      const typed = (await showUnsaved(path, cookie, { lines, total: 5 })).body
      expect(typed).toContain('Dit autrement.')
      expect(typed).toMatch(/1.200/)
      expect((await show(path, cookie)).body).not.toContain('Dit autrement.')
    }
    // The control: none of it is on the page for everybody.
    expect((await askSite('/fr/pages/transparence')).body).not.toContain('en aperçu')
  })

  it.each([
    ['no year', { year: null }],
    ['half a year', { year: 20 }],
    ['a year that is none', { year: 'x' }],
    ['no period', { part: 'q9' }],
    ['lines that are none', { lines: 3 }],
    ['rows that are none', { lines: [5, null, 'x'] }],
    ['amounts that are none', { lines: [{ purpose: 'housing', amount: 1e300, words: 5 }] }],
  ])('draws the page with %s in a record too, or answers 422', async (_, unsaved) => {
    const { path, cookie } = await openPreview(await recordAddress())
    expect([200, 422]).toContain((await showUnsaved(path, cookie, unsaved)).status)
  })
})

describe('the doors of the CMS', () => {
  it.each(['treasurer', 'administrator', 'site', 'anonymous'] as const)('give no token to the %s', async (who) => {
    const { id } = await draftStory()
    for (const kind of who === 'treasurer' ? ['stories'] : ['stories', 'spending']) {
      const { status } = await askCms(who, 'POST', `/api/preview/token/${kind}/${id}/fr`, {})
      expect([401, 403]).toContain(status)
    }
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
