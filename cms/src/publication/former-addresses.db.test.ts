import { randomUUID } from 'node:crypto'
import { createLocalReq, getPayload, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { environment } from '../environment.ts'
import config from '../payload.config.ts'
import { publishSample } from '../review/publish-sample.ts'
import { storyFacts, storyText } from '../testing/make-texts.ts'
import { sampleConsentIn } from '../testing/sample-consent.ts'
import { digestAddress } from '../withdrawal/digest-address.ts'
import { readPublished } from './read-published.ts'

let payload: Payload
beforeAll(async () => {
  payload = await getPayload({ config, disableOnInit: true })
})
afterAll(() => payload.destroy())

const address = () => `a-${randomUUID().slice(0, 8)}`

async function publicStory(slug: string): Promise<string> {
  const consent = await sampleConsentIn(payload)
  const data = { ...storyFacts, ...storyText(`Récit ${slug}`), slug, consent, _status: 'draft' } as never
  const { id } = await payload.create({ overrideAccess: true, collection: 'stories', locale: 'fr', draft: true, data })
  await publish(id)
  return id
}

async function publish(id: string): Promise<void> {
  const req = await createLocalReq({ locale: 'fr', fallbackLocale: false }, payload)
  await publishSample(req, { collection: 'stories', document: id, locale: 'fr' })
}

async function move(id: string, slug: string): Promise<void> {
  const data = { slug, _status: 'draft' as const }
  await payload.update({ overrideAccess: true, collection: 'stories', id, locale: 'fr', draft: true, data })
  await publish(id)
}

function takeDown(id: string) {
  const data = { _status: 'draft' as const }
  return payload.update({
    overrideAccess: true,
    collection: 'stories',
    id,
    locale: 'fr',
    unpublishAllLocales: true,
    data,
  })
}

/** What the site is told of an address: who stands there, who moved away from it, or that it is gone. */
async function told(slug: string) {
  const { stories, moved, gone, erased } = await readPublished(payload)
  return {
    shows: stories.find(({ addresses }) => addresses.fr?.slug === slug)?.id ?? null,
    leadsTo: moved.find((former) => former.slug === slug)?.id ?? null,
    isGone: gone.some((former) => former.slug === slug),
    isErased: erased.some(({ digest }) => digest === digestAddress(environment.CMS_SERVICE_KEY, 'stories', slug)),
  }
}

const nothing = { shows: null, leadsTo: null, isGone: false, isErased: false }

describe('the former addresses of a text', () => {
  it('lead to the text, all of them, as long as it is public', async () => {
    const [first, second, third] = [address(), address(), address()]
    const id = await publicStory(first)
    await move(id, second)
    await move(id, third)
    expect(await told(first)).toEqual({ ...nothing, leadsTo: id })
    expect(await told(second)).toEqual({ ...nothing, leadsTo: id })
    expect(await told(third)).toEqual({ ...nothing, shows: id })
    await move(id, first)
    expect(await told(first)).toEqual({ ...nothing, shows: id })
    expect(await told(third)).toEqual({ ...nothing, leadsTo: id })
  })

  it('are all gone when it is taken down or deleted, and nobody else may have them', async () => {
    const [first, second] = [address(), address()]
    const id = await publicStory(first)
    await move(id, second)
    await takeDown(id)
    for (const slug of [first, second]) {
      expect(await told(slug)).toEqual({ ...nothing, isGone: true })
      await expect(publicStory(slug)).rejects.toMatchObject({ status: 400 })
    }
    await publish(id)
    expect(await told(first)).toEqual({ ...nothing, leadsTo: id })
    await payload.delete({ overrideAccess: true, collection: 'stories', id })
    for (const slug of [first, second]) expect(await told(slug)).toEqual({ ...nothing, isErased: true })
  })

  it('show another text that took one, and go with that one from then on', async () => {
    const [left, present, elsewhere] = [address(), address(), address()]
    const one = await publicStory(left)
    await move(one, present)
    const other = await publicStory(left)
    expect(await told(left)).toEqual({ ...nothing, shows: other })
    await move(other, elsewhere)
    expect(await told(left)).toEqual({ ...nothing, leadsTo: other })
    await takeDown(other)
    expect(await told(left)).toEqual({ ...nothing, isGone: true })
    expect(await told(present)).toEqual({ ...nothing, shows: one })
  })

  it('are let go only by being left: not while the text stands there', async () => {
    const slug = address()
    await publicStory(slug)
    await expect(publicStory(slug)).rejects.toMatchObject({ status: 400 })
  })

  it('can be exchanged between two texts', async () => {
    const [a, b, between] = [address(), address(), address()]
    const [one, other] = [await publicStory(a), await publicStory(b)]
    await move(one, between)
    await move(other, a)
    await move(one, b)
    expect(await told(a)).toEqual({ ...nothing, shows: other })
    expect(await told(b)).toEqual({ ...nothing, shows: one })
    expect(await told(between)).toEqual({ ...nothing, leadsTo: one })
  })
})
