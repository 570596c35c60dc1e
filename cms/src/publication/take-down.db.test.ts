import { randomUUID } from 'node:crypto'
import { createLocalReq } from 'payload'
import { describe, expect, it } from 'vitest'
import { storyText } from '../testing/make-texts.ts'
import { somebodysConsent } from '../testing/new-consent.ts'
import {
  approved,
  campaign,
  DRAFT,
  haveStaff,
  knock,
  made,
  publish,
  rest,
  staff,
} from '../trail/trial/staff-at-work.ts'
import { readContent } from '../review/read-content.ts'
import type { Locale } from '@campaign/shared/locales/locales.ts'

haveStaff()

type Kind = 'stories' | 'campaigns'

const IN_RUSSIAN = '?draft=true&locale=ru&depth=0'
const DOWN = { _status: 'draft' }

/** Public in French and Russian. */
async function publicStory(consent = staff().consent): Promise<string> {
  const id = await approved(false)
  await rest('author', 'PATCH', `/api/stories/${id}${DRAFT}`, { consent, ...DOWN })
  await publish(id, 'stories', 'fr')
  await rest('author', 'PATCH', `/api/stories/${id}${IN_RUSSIAN}`, { ...storyText(randomUUID()), ...DOWN })
  await publish(id, 'stories', 'ru')
  return id
}

/** What readers of a language see; null: nothing. */
async function seen(id: string, locale: Locale, collection: Kind = 'stories') {
  const req = await createLocalReq({}, staff().office.payload)
  return readContent(req, { collection, document: id, locale }, { draft: false })
}

async function drafted(id: string, collection: Kind = 'stories', query = DRAFT): Promise<Record<string, unknown>> {
  return (await rest('author', 'GET', `/api/${collection}/${id}${query}`)).body
}

const waits = { year: 2021, standfirst: 'Ce qui attend.' }

describe('a language of a public text, while what all languages share was changed in its draft', () => {
  it('can be taken down, and nothing that waits goes public or is lost', async () => {
    const id = await publicStory()
    const before = await seen(id, 'ru')
    await rest('author', 'PATCH', `/api/stories/${id}${DRAFT}`, { ...waits, ...DOWN })
    const told = await staff().office.actsOf(() => rest('reviewer', 'PATCH', `/api/stories/${id}?locale=fr`, DOWN))
    expect(told).toEqual(['text_taken_down'])
    expect([await seen(id, 'fr'), await seen(id, 'ru')]).toEqual([null, before])
    expect(await drafted(id)).toMatchObject({ ...waits, ...DOWN })
  })

  it('comes back only by a new approval, and the other goes as easily', async () => {
    const id = await publicStory()
    await rest('author', 'PATCH', `/api/stories/${id}${DRAFT}`, { ...waits, ...DOWN })
    await rest('reviewer', 'PATCH', `/api/stories/${id}?locale=fr`, DOWN)
    const again = rest('reviewer', 'PATCH', `/api/stories/${id}?locale=fr`, { _status: 'published' })
    await expect(again).rejects.toThrow('403')
    await rest('reviewer', 'PATCH', `/api/stories/${id}?locale=ru`, DOWN)
    expect([await seen(id, 'fr'), await seen(id, 'ru')]).toEqual([null, null])
    await publish(id, 'stories', 'fr')
    expect((await seen(id, 'fr'))?.shared).toMatchObject({ year: 2021 })
  })

  it('is taken down by a reviewer alone', async () => {
    const id = await publicStory()
    for (const query of [
      '?locale=fr',
      '?locale=fr&unpublishAllLocales=true',
      '?locale=fr&draft=true&unpublishAllLocales=true',
    ])
      await expect(rest('author', 'PATCH', `/api/stories/${id}${query}`, DOWN)).rejects.toThrow('403')
    expect(await seen(id, 'fr')).not.toBe(null)
  })

  it('goes with all others at once, for whoever asks in whichever way', async () => {
    for (const query of ['?locale=fr&unpublishAllLocales=true', '?locale=fr&draft=true&unpublishAllLocales=true']) {
      const id = await publicStory()
      await rest('author', 'PATCH', `/api/stories/${id}${DRAFT}`, { ...waits, ...DOWN })
      await rest('reviewer', 'PATCH', `/api/stories/${id}${query}`, DOWN)
      expect([await seen(id, 'fr'), await seen(id, 'ru')]).toEqual([null, null])
      expect(await drafted(id)).toMatchObject({ ...waits, ...DOWN })
      expect(await drafted(id, 'stories', IN_RUSSIAN)).toMatchObject({ year: 2021, ...DOWN })
    }
  })

  it('is taken down while the story is hidden, and does not come back with it', async () => {
    const id = await publicStory()
    await rest('author', 'PATCH', `/api/stories/${id}${DRAFT}`, { ...waits, ...DOWN })
    await knock('reviewer', 'withdrawal/hide', {}, { stories: [id] })
    await rest('reviewer', 'PATCH', `/api/stories/${id}?locale=fr`, DOWN)
    expect([await seen(id, 'fr'), (await seen(id, 'ru')) === null]).toEqual([null, false])
  })

  it('is taken down by the machine too, when the consent no longer covers it', async () => {
    const consent = await made('reviewer', '/api/consents', somebodysConsent())
    const id = await publicStory(consent)
    const before = await seen(id, 'ru')
    await rest('author', 'PATCH', `/api/stories/${id}${DRAFT}`, { ...waits, ...DOWN })
    await rest('reviewer', 'PATCH', `/api/consents/${consent}?locale=fr`, { languages: ['ru'] })
    expect([await seen(id, 'fr'), await seen(id, 'ru')]).toEqual([null, before])
  })
})

describe('a list whose rows all languages share', () => {
  const row = (statement: string) => ({ statement, source: 'Une source.', asOf: '2026-01-15T12:00:00.000Z' })

  it('keeps its rows in the other languages, when one is taken down while a row more waits', async () => {
    const id = await campaign()
    await rest('author', 'PATCH', `/api/campaigns/${id}${DRAFT}`, { facts: [row('Un fait.')], ...DOWN })
    await publish(id, 'campaigns', 'fr')
    const [first] = (await drafted(id, 'campaigns'))['facts'] as { id: string }[]
    const texts = {
      headline: 'Заголовок',
      introduction: storyText('Хлеб').body,
      facts: [{ ...row('Факт.'), id: first?.id }],
    }
    await rest('author', 'PATCH', `/api/campaigns/${id}${IN_RUSSIAN}`, { ...texts, ...DOWN })
    await publish(id, 'campaigns', 'ru')
    const before = await seen(id, 'ru', 'campaigns')
    const facts = [row('Un fait de plus.'), { ...row('Un fait.'), id: first?.id }]
    await rest('author', 'PATCH', `/api/campaigns/${id}${DRAFT}`, { facts, ...DOWN })
    await rest('reviewer', 'PATCH', `/api/campaigns/${id}?locale=fr`, DOWN)
    expect([await seen(id, 'fr', 'campaigns'), await seen(id, 'ru', 'campaigns')]).toEqual([null, before])
    expect((await drafted(id, 'campaigns'))['facts']).toHaveLength(2)
  })
})

describe('a draft that could not be public', () => {
  it.each([
    ['is too long', () => Promise.resolve({ standfirst: 'x'.repeat(700) })],
    ['says nothing', () => Promise.resolve({ title: '', standfirst: null, body: null })],
  ])('keeps nothing public when it %s', async (_, change) => {
    for (const query of ['', '&unpublishAllLocales=true']) {
      const id = await publicStory()
      await rest('author', 'PATCH', `/api/stories/${id}${DRAFT}`, { ...(await change()), ...DOWN })
      await rest('reviewer', 'PATCH', `/api/stories/${id}?locale=fr${query}`, DOWN)
      expect([await seen(id, 'fr'), (await seen(id, 'ru')) === null]).toEqual([null, query !== ''])
    }
  })
})
