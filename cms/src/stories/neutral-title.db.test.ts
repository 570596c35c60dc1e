import { randomUUID } from 'node:crypto'
import { createLocalReq, getPayload, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Locale } from '@campaign/shared/locales/locales.ts'
import { findIdentifiers } from '../findings/find-identifiers.ts'
import { HARMLESS_FIELDS } from '../findings/harmless-fields.ts'
import { readFindableTexts } from '../findings/read-findable-texts.ts'
import config from '../payload.config.ts'
import { publishSample } from '../review/publish-sample.ts'
import { storyFacts, storyText } from '../testing/make-texts.ts'
import { sampleConsentIn } from '../testing/sample-consent.ts'

let payload: Payload
beforeAll(async () => {
  payload = await getPayload({ config, disableOnInit: true })
})
afterAll(() => payload.destroy())

type Marks = { hasNeutralTitle?: boolean; neutralTitle?: string | null }

async function draft(marks: Marks): Promise<{ id: string; slug: string }> {
  const consent = await sampleConsentIn(payload)
  const data = { ...storyFacts, ...storyText(`Parti ${randomUUID()}`), ...marks, consent, _status: 'draft' } as never
  const story = await payload.create({ overrideAccess: true, collection: 'stories', locale: 'fr', draft: true, data })
  return { id: story.id, slug: story.slug ?? '' }
}

async function write(id: string, marks: Marks, _status: 'draft' | 'published' = 'draft') {
  const data = { ...marks, _status }
  const draft = _status === 'draft'
  return payload.update({ overrideAccess: true, collection: 'stories', id, locale: 'fr', draft, data })
}

async function publish(id: string, locale: Locale = 'fr') {
  const req = await createLocalReq({ locale, fallbackLocale: false }, payload)
  await publishSample(req, { collection: 'stories', document: id, locale })
}

async function read(id: string) {
  return payload.findByID({ overrideAccess: true, collection: 'stories', id, locale: 'fr', fallbackLocale: false })
}

describe('a neutral title', () => {
  it('goes public only when it was approved, like every word', async () => {
    const { id } = await draft({})
    await publish(id)
    await expect(write(id, { hasNeutralTitle: true, neutralTitle: 'Une lettre' }, 'published')).rejects.toMatchObject({
      status: 403,
    })
    expect((await read(id)).neutralTitle ?? null).toBeNull()
    await write(id, { hasNeutralTitle: true, neutralTitle: 'Une lettre' })
    await publish(id)
    expect(await read(id)).toMatchObject({ hasNeutralTitle: true, neutralTitle: 'Une lettre' })
  })

  it('that is not asked for leaves what was approved as it was', async () => {
    const { id } = await draft({})
    await publish(id)
    await expect(write(id, { hasNeutralTitle: false }, 'published')).resolves.toMatchObject({ hasNeutralTitle: null })
  })

  it('is looked through for what could lead to somebody', () => {
    const texts = readFindableTexts({ neutralTitle: 'Appeler le +33 6 12 34 56 78' }, HARMLESS_FIELDS.stories)
    expect(texts.flatMap(({ text }) => findIdentifiers(text)).length).toBeGreaterThan(0)
  })

  it('is what an address is made from, until the story is public', async () => {
    const neutralTitle = `Lettre ${randomUUID().slice(0, 8)}`
    const { id, slug } = await draft({})
    expect(slug).toMatch(/^parti-/)
    const marked = await write(id, { hasNeutralTitle: true, neutralTitle })
    expect(marked.slug).toBe(neutralTitle.toLowerCase().replace(' ', '-'))
    await publish(id)
    const changed = await write(id, { neutralTitle: 'Autre lettre' })
    expect(changed.slug).toBe(marked.slug)
    expect((await draft({ hasNeutralTitle: true })).slug).toMatch(/^recit(?:-\d+)?$/)
  })
})
