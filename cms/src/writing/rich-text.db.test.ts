import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { createLocalReq, getPayload, handleEndpoints, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import config from '../payload.config.ts'
import { hashContent } from '../review/describe-content.ts'
import { findInContent } from '../review/find-in-content.ts'
import { publishSample } from '../review/publish-sample.ts'
import { readContent } from '../review/read-content.ts'
import { everyPart } from '../testing/every-part.ts'
import { storyFacts, storyText } from '../testing/make-texts.ts'
import { sampleConsentIn } from '../testing/sample-consent.ts'

let payload: Payload
let picture: string

beforeAll(async () => {
  payload = await getPayload({ config, disableOnInit: true })
  const file = path.resolve(import.meta.dirname, '../seed/images/sea.webp')
  const data = { alt: 'Une mer calme' }
  picture = (await payload.create({ overrideAccess: true, collection: 'media', locale: 'fr', data, filePath: file })).id
})
afterAll(() => payload.destroy())

async function draftStory(body?: object): Promise<string> {
  const text = { ...storyFacts, ...storyText(`Récit ${randomUUID()}`), ...(body && { body }) }
  const data = { ...text, consent: await sampleConsentIn(payload), _status: 'draft' } as never
  return (await payload.create({ overrideAccess: true, collection: 'stories', locale: 'fr', draft: true, data })).id
}

function saveDraft(id: string, body: unknown) {
  const data = { body, _status: 'draft' } as never
  return payload.update({ overrideAccess: true, collection: 'stories', id, locale: 'fr', draft: true, data })
}

async function publish(id: string): Promise<void> {
  const req = await createLocalReq({ locale: 'fr', fallbackLocale: false }, payload)
  await publishSample(req, { collection: 'stories', document: id, locale: 'fr' })
}

/** What the site is sent when it asks for a story. */
async function askAsSite(id: string): Promise<{ status: number; body: Record<string, unknown> }> {
  const { cmsUrl, serviceKey } = inject('stack')
  const request = new Request(`${cmsUrl}/api/stories/${id}?locale=fr&depth=1`, {
    headers: { Authorization: `Bearer ${serviceKey}` },
  })
  const response = await handleEndpoints({ config, request, path: `/api/stories/${id}` })
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}

async function contentOf(id: string) {
  const req = await createLocalReq({ locale: 'fr', fallbackLocale: false }, payload)
  const content = await readContent(req, { collection: 'stories', document: id, locale: 'fr' }, { draft: true })
  if (content === null) throw new Error('no such draft')
  return content
}

type Part = { type: string; value?: unknown; fields?: Record<string, unknown>; children?: Part[] }

function partsOf(body: unknown): Part[] {
  const { children } = (body as { root: { children: Part[] } }).root
  const all = (parts: Part[]): Part[] => parts.flatMap((part) => [part, ...all(part.children ?? [])])
  return all(children)
}

const NO_NEVER_WORDS = { digests: new Set<string>(), key: new Uint8Array(32), isReadable: true }

describe('a text with every part', () => {
  it('goes public, and the site is sent of a picture what it draws and of a link the id alone', async () => {
    const linked = await draftStory()
    const id = await draftStory(everyPart({ picture, story: linked }))
    await publish(linked)
    await publish(id)
    const { status, body } = await askAsSite(id)
    expect(status).toBe(200)
    const parts = partsOf(body['body'])
    const upload = parts.find(({ type }) => type === 'upload')
    expect(Object.keys(upload?.value as object).toSorted()).toEqual(
      ['alt', 'filename', 'height', 'id', 'isDecorative', 'sizes', 'url', 'width'].toSorted(),
    )
    expect(upload?.fields).toMatchObject({ caption: 'Un quai vide.' })
    expect(parts.find(({ type }) => type === 'link')?.fields).toMatchObject({
      doc: { relationTo: 'stories', value: linked },
    })
    expect(parts.filter(({ type }) => /block/i.test(type)).map(({ fields }) => fields?.['blockType'])).toEqual([
      'note',
      'sourcedFact',
      'attributedQuote',
    ])
  })

  it('cannot go public while a block lacks what it needs, and can be kept and taken down', async () => {
    const id = await draftStory()
    await publish(id)
    const body = everyPart({ picture, story: id })
    const unfinished = JSON.parse(JSON.stringify(body).replace('"source":"Un journal",', '')) as object
    await saveDraft(id, unfinished)
    await expect(publish(id)).rejects.toThrow(/Source|source/)
    const { _status: status } = await payload.update({
      overrideAccess: true,
      collection: 'stories',
      id,
      locale: 'fr',
      unpublishAllLocales: true,
      data: { _status: 'draft' },
    })
    expect(status).toBe('draft')
    expect((await askAsSite(id)).status).toBe(404)
  })

  it('is another text for its approval with each word in it that changes, and the same when saved again', async () => {
    const id = await draftStory()
    const body = JSON.stringify(everyPart({ picture, story: id }))
    await saveDraft(id, JSON.parse(body))
    const before = hashContent(await contentOf(id))
    await saveDraft(id, JSON.parse(body))
    expect(hashContent(await contentOf(id))).toBe(before)
    for (const word of [
      ...['Une convocation.', 'Un quai vide.', '8 600', 'Des poursuites.', 'Un journal', 'journal.example/a'],
      ...['spring', 'J’ai dit non.', 'un conducteur'],
    ]) {
      const changed = body.replace(word, word === 'spring' ? 'winter' : `${word}x`)
      await saveDraft(id, JSON.parse(changed))
      expect([word, hashContent(await contentOf(id)) === before]).toEqual([word, false])
    }
  })

  it('has its pictures in what is approved, and in what is searched: captions, alternative texts, file names', async () => {
    const id = await draftStory()
    const file = path.resolve(import.meta.dirname, '../seed/images/road.webp')
    const other = await payload.create({
      overrideAccess: true,
      collection: 'media',
      locale: 'fr',
      data: { alt: 'Le portail de la в/ч 91417' },
      filePath: file,
    })
    const canary = JSON.stringify(everyPart({ picture: other.id, story: id })).replace(
      'Un quai vide.',
      '+7 921 555-01-99',
    )
    await saveDraft(id, JSON.parse(canary))
    const content = await contentOf(id)
    expect(content.pictures).toEqual([
      { id: other.id, filename: other.filename, alt: 'Le portail de la в/ч 91417', isDecorative: false },
    ])
    const found = findInContent('stories', content, NO_NEVER_WORDS).map(({ class: kind, path: place }) => [kind, place])
    expect(found).toContainEqual(['military_unit', 'pictures.0.alt'])
    expect(found).toContainEqual(['phone', 'body.root.children.2.fields.caption'])
  })

  it('keeps its pictures as they were approved', async () => {
    const id = await draftStory(everyPart({ picture, story: randomUUID() }))
    await publish(id)
    const change = { collection: 'media' as const, id: picture, locale: 'fr' as const, data: { alt: 'Autre chose' } }
    await expect(payload.update({ overrideAccess: true, ...change })).rejects.toMatchObject({ status: 403 })
    await payload.update({
      overrideAccess: true,
      collection: 'stories',
      id,
      locale: 'fr',
      unpublishAllLocales: true,
      data: { _status: 'draft' },
    })
  })
})

describe('a text that was pasted', () => {
  it('is kept without the pictures that did not come with it', async () => {
    const id = await draftStory()
    const pending = { type: 'upload', pending: { src: 'https://x.example/face.jpg', formID: 'x' } }
    const { root } = everyPart({ picture, story: id })
    await saveDraft(id, { root: { ...root, children: [pending, ...root.children] } })
    const kept = JSON.stringify((await contentOf(id)).own['body'])
    expect(kept).not.toContain('face.jpg')
    expect(kept).toContain(picture)
  })
})

describe('a text that is none', () => {
  const text = (part: object) => ({ root: { type: 'root', children: [part] } })
  const link = (url: unknown) => text({ type: 'link', fields: { linkType: 'custom', url }, children: [] })
  const deep = () => {
    let part: object = { type: 'text', text: 'x' }
    for (let level = 0; level < 1_000; level += 1) part = { type: 'quote', children: [part] }
    return part
  }
  const cases: [string, unknown][] = [
    ['no root', {}],
    ['a root that is none', { root: [] }],
    ['a word', 'x'],
    ['a thousand levels', text(deep())],
    ['five megabytes', text({ type: 'text', text: 'x'.repeat(5 * 1024 * 1024) })],
    ['a part nobody knows', text({ type: 'iframe', src: 'https://x.example' })],
    ['javascript:', link('javascript:alert(1)')],
    ['javascript: with a tab', link('java\tscript:alert(1)')],
    ['an address without a scheme', link('//x.example')],
    ['a picture from elsewhere', text({ type: 'upload', relationTo: 'media', value: 'https://x.example/a' })],
    ['a block made by hand', text({ type: 'block', fields: { blockType: 'html', html: '<script>' } })],
    ['a block with a field more', text({ type: 'block', fields: { blockType: 'attributedQuote', secret: 'x' } })],
  ]
  it.each(cases)('is refused with 400, and nothing of it is kept: %s', async (_what, body) => {
    const id = await draftStory()
    const before = JSON.stringify((await contentOf(id)).own['body'])
    await expect(saveDraft(id, body)).rejects.toMatchObject({ status: 400, data: { errors: [{ path: 'body' }] } })
    expect(JSON.stringify((await contentOf(id)).own['body'])).toBe(before)
  })
})
