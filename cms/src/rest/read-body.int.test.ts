import { afterEach, describe, expect, inject, it } from 'vitest'
import { askCms, credentials } from '../testing/ask-cms.ts'
import { draftStory, publish, richText } from '../testing/make-texts.ts'
import { refusal, requireNextAnswer } from '../testing/refusal.ts'

const ID = '11111111-1111-4111-8111-111111111111'

afterEach(requireNextAnswer)

/** A root with so many quotes in one another, and a word in the innermost. */
function nested(levels: number): object {
  let inner: object = richText('x').root.children[0] ?? {}
  for (let level = 1; level < levels; level += 1) inner = { ...richText('x').root, type: 'quote', children: [inner] }
  return { ...inner, type: 'root' }
}

describe('a body', () => {
  const path = '/api/stories?locale=fr&draft=true'

  it.each([
    ['half of JSON', '{"title":'],
    ['a list', '[]'],
    ['a number', '7'],
    ['NUL', '{"title":"a\\u0000b"}'],
    ['half a surrogate pair', '{"title":"\\ud800"}'],
    ['a poisoned name', '{"__proto__":{"isAdmin":true}}'],
    ['200 levels', '{"a":'.repeat(200) + '1' + '}'.repeat(200)],
  ])('with %s is refused with 400', async (_what, text) => {
    const headers = { ...(await credentials('author')), 'Content-Type': 'application/json' }
    const response = await fetch(new URL(path, inject('stack').cmsUrl), { method: 'POST', headers, body: text })
    expect(response.status).toBe(400)
  })

  it('that is no JSON and no form is refused with 415, one of 3 MB with 413', async () => {
    const url = new URL(path, inject('stack').cmsUrl)
    const session = await credentials('author')
    for (const type of ['text/plain', 'application/xml', 'application/x-www-form-urlencoded']) {
      const headers = { ...session, 'Content-Type': type }
      expect((await fetch(url, { method: 'POST', headers, body: 'title=x' })).status).toBe(415)
    }
    const headers = { ...session, 'Content-Type': 'application/json' }
    expect((await fetch(url, { method: 'POST', headers, body: `{"title":"${'x'.repeat(3e6)}"}` })).status).toBe(413)
  })

  it('of five megabytes of rich text is refused with 413 at every door, announced or not; one too long for a text with 400', async () => {
    const { id } = await draftStory()
    const before = (await askCms('author', 'GET', `/api/stories/${id}?locale=fr&draft=true&depth=0`)).body
    const text = (length: number) => ({ ...richText('x'.repeat(length)), title: 'Trop long' })
    const doors = [
      ['PATCH', `/api/stories/${id}?locale=fr&draft=true`],
      ['POST', '/api/pages?locale=fr&draft=true'],
      ['POST', `/api/translations/stories/${id}/ru`],
      ['POST', `/api/review/stories/${id}/fr/return`],
      ['POST', `/api/pages/${id}/duplicate?locale=fr`],
    ] as const
    const headers = { ...(await credentials('author')), 'Content-Type': 'application/json' }
    for (const [method, path] of doors)
      for (const isAnnounced of [true, false]) {
        const url = new URL(path, inject('stack').cmsUrl)
        const sent = JSON.stringify({ body: text(5 * 1024 * 1024) })
        const body = isAnnounced ? sent : (new Blob([sent]).stream() as ReadableStream)
        const { status } = await fetch(url, { method, headers, body, duplex: 'half' } as RequestInit)
        expect([path, isAnnounced, [403, 413].includes(status), status]).toEqual([path, isAnnounced, true, status])
      }
    // Whoever was refused is heard at once with what they say next, on the same connection.
    const tooLong = await askCms('author', 'PATCH', `/api/stories/${id}?locale=fr&draft=true`, { body: text(400_000) })
    expect(tooLong.status).toBe(400)
    expect((await askCms('author', 'GET', `/api/stories/${id}?locale=fr&draft=true&depth=0`)).body).toEqual(before)
  })

  it.each([
    { title: { $gt: '' } },
    { title: ['x'] },
    { title: 7 },
    { year: 'abc' },
    { year: 1e300 },
    { region: 'mars' },
    { themes: 'x' },
    { related: 'x' },
    { related: [{}] },
    { cover: 'abc' },
    { cover: ID },
    { id: 'abc' },
    { createdAt: 'abc' },
    { body: 'text' },
    { body: { root: {} } },
    { _status: 'nonsense' },
    { slug: { a: 1 } },
  ])('that says %j is answered without a 5xx, as a draft and as a publication', async (data) => {
    const { id } = await draftStory()
    for (const [who, address] of [
      ['author', `/api/stories/${id}?locale=fr&draft=true`],
      ['reviewer', `/api/stories/${id}?locale=fr&publishSpecificLocale=fr`],
    ] as const) {
      const status = await refusal(who, 'PATCH', address, who === 'reviewer' ? { _status: 'published', ...data } : data)
      expect([who, [200, 400, 403].includes(status)]).toEqual([who, true])
    }
  })

  it.each<[string, unknown]>([
    ['1,000 levels', { root: nested(1000) }],
    ['25 levels', { root: nested(25) }],
    ['no root', {}],
    ['a root that is nothing', { root: null }],
    ['a root without a kind', { root: { children: [] } }],
    ['a root that is a paragraph', { root: { ...richText('x').root, type: 'paragraph' } }],
    ['children that are no list', { root: { ...richText('x').root, children: 'x' } }],
    ['a child that is nothing', { root: { ...richText('x').root, children: [null] } }],
    ['a part of no kind we know', { root: { ...richText('x').root, children: [{ type: 'script', children: [] }] } }],
    ['a part whose kind is a poisoned name', { root: { ...richText('x').root, children: [{ type: '__proto__' }] } }],
    ['a text that is none', { root: { ...richText('x').root, children: [{ type: 'text', text: { $gt: '' } }] } }],
  ])('whose text has %s is refused with 400, and the draft is as it was', async (_what, body) => {
    const { id } = await draftStory()
    const address = `/api/stories/${id}?locale=fr&draft=true&depth=0`
    const before = (await askCms('author', 'GET', address)).body
    expect(await refusal('author', 'PATCH', address, { body })).toBe(400)
    expect((await askCms('author', 'GET', address)).body).toEqual(before)
    // The control: what is wrong is the text.
    expect(await refusal('author', 'PATCH', address, { body: richText('x') })).toBe(200)
  })

  it('that leads to itself by every way is drawn once: the page of a story that names itself', async () => {
    const { id } = await draftStory()
    const link = {
      ...{ type: 'link', version: 3, direction: 'ltr', format: '', indent: 0 },
      fields: { linkType: 'internal', newTab: false, doc: { relationTo: 'stories', value: id } },
      children: richText('encore').root.children[0]?.children,
    }
    const { root } = richText('Un texte.')
    const body = { root: { ...root, children: [...root.children, { ...root.children[0], children: [link] }] } }
    const saved = await refusal('author', 'PATCH', `/api/stories/${id}?locale=fr&draft=true`, { body, related: [id] })
    expect([200, 400]).toContain(saved)
    const { status } = await publish('stories', id, 'fr', saved === 200 ? { related: [id], body } : {})
    expect([200, 400, 409]).toContain(status)
    for (const depth of [0, 1, 2])
      expect(await refusal('author', 'GET', `/api/stories/${id}?locale=fr&draft=true&depth=${depth}`)).toBe(200)
    if (status !== 200) return
    const { body: seen } = await askCms('site', 'GET', `/api/stories/${id}?locale=fr&depth=1`)
    const { slug } = seen as { slug: string }
    const page = () => fetch(`${inject('stack').siteUrl}/fr/stories/${slug}`).then((answer) => answer.status)
    await expect.poll(page, { timeout: 60_000, interval: 500 }).toBe(200)
  })

  it('cannot write what belongs to the machine', async () => {
    const { id } = await draftStory()
    await publish('stories', id, 'fr', { createdBy: 'x', approvedBy: 'x', isAdmin: true })
    const { body } = await askCms('author', 'GET', `/api/stories/${id}?locale=fr`)
    for (const name of ['createdBy', 'approvedBy', 'isAdmin']) expect(body).not.toHaveProperty(name)
  })
})
