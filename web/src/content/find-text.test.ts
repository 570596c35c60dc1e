import type { PublishedContents } from '@campaign/shared/content/published.ts'
import { describe, expect, test } from 'vitest'
import { findText } from './find-text.ts'

const contents: Pick<PublishedContents, 'stories' | 'pages' | 'gone' | 'moved' | 'erased'> = {
  stories: [
    {
      id: 'everywhere',
      addresses: {
        fr: { slug: 'la-route', title: 'La route' },
        en: { slug: 'the-road', title: 'The road' },
        ru: { slug: 'doroga', title: 'Дорога' },
      },
    },
    { id: 'french-only', addresses: { fr: { slug: 'la-fenetre', title: 'La fenêtre' } } },
    // The same word in two languages, for two texts.
    { id: 'mars-fr', addresses: { fr: { slug: 'mars', title: 'Mars' } } },
    {
      id: 'mars-en',
      addresses: { en: { slug: 'mars', title: 'Mars' }, fr: { slug: 'la-planete', title: 'La planète' } },
    },
  ],
  pages: [{ id: 'about', kind: 'about', addresses: { fr: { slug: 'association', title: 'L’association' } } }],
  gone: [{ collection: 'stories', locale: 'fr', slug: 'retire' }],
  moved: [
    { collection: 'stories', locale: 'fr', slug: 'ancienne-route', id: 'everywhere' },
    { collection: 'stories', locale: 'fr', slug: 'ancienne-fenetre', id: 'french-only' },
  ],
  erased: [{ collection: 'stories', digest: 'digest of efface' }],
}

const find = (locale: 'fr' | 'en' | 'ru' | 'uk' | 'de', slug: string) =>
  findText(contents, { collection: 'stories', locale, slug })

describe('a text published in the reader’s language', () => {
  test('is found under its slug there', () => {
    expect(find('ru', 'doroga')).toMatchObject({ kind: 'found', id: 'everywhere', lang: 'ru' })
  })

  test('moves for good from its slug in another language', () => {
    expect(find('ru', 'the-road')).toEqual({ kind: 'elsewhere', slug: 'doroga', isForGood: true })
  })

  test('is told from another text that has the same slug in another language', () => {
    expect(find('fr', 'mars')).toMatchObject({ kind: 'found', id: 'mars-fr' })
    expect(find('en', 'mars')).toMatchObject({ kind: 'found', id: 'mars-en' })
  })
})

describe('a text not published in the reader’s language', () => {
  test('is found under the slug of the language that stands in, and says which that is', () => {
    expect(find('de', 'the-road')).toMatchObject({ kind: 'found', id: 'everywhere', lang: 'en' })
    expect(find('uk', 'la-fenetre')).toMatchObject({ kind: 'found', id: 'french-only', lang: 'fr' })
  })

  test('moves, but not for good, from the slug of a language that does not stand in', () => {
    expect(find('de', 'doroga')).toEqual({ kind: 'elsewhere', slug: 'the-road', isForGood: false })
  })

  test('wins over another text for which the same slug is not the right one here', () => {
    const two = {
      ...contents,
      stories: [
        { id: 'other', addresses: { fr: { slug: 'mars', title: 'Mars' }, en: { slug: 'march', title: 'March' } } },
        { id: 'meant', addresses: { ru: { slug: 'mars', title: 'Марс' } } },
      ],
    }
    expect(findText(two, { collection: 'stories', locale: 'de', slug: 'mars' })).toMatchObject({
      id: 'meant',
      lang: 'ru',
    })
  })
})

describe('a slug a text once had', () => {
  test('leads on for good to the present one of the same language', () => {
    expect(find('fr', 'ancienne-route')).toEqual({ kind: 'elsewhere', slug: 'la-route', isForGood: true })
    expect(find('ru', 'ancienne-route')).toEqual({ kind: 'elsewhere', slug: 'doroga', isForGood: true })
  })

  test('leads on, but not for good, where another language stands in', () => {
    expect(find('uk', 'ancienne-fenetre')).toEqual({ kind: 'elsewhere', slug: 'la-fenetre', isForGood: false })
  })

  test('shows the text that stands there now, if there is one', () => {
    const taken = { ...contents, moved: [{ collection: 'stories', locale: 'fr', slug: 'mars', id: 'everywhere' }] }
    expect(findText(taken as typeof contents, { collection: 'stories', locale: 'fr', slug: 'mars' })).toMatchObject({
      kind: 'found',
      id: 'mars-fr',
    })
  })

  test('is gone in a language in which another text was taken down from it', () => {
    const also = [...contents.gone, { collection: 'stories', locale: 'en', slug: 'ancienne-route' } as const]
    const both = { ...contents, gone: also }
    expect(findText(both, { collection: 'stories', locale: 'en', slug: 'ancienne-route' })).toEqual({ kind: 'gone' })
    expect(findText(both, { collection: 'stories', locale: 'fr', slug: 'ancienne-route' }).kind).toBe('elsewhere')
  })

  test('never leads in a circle, whoever had which slug: one step, and there is a text', () => {
    const slugs = ['a', 'b', 'c', 'd']
    const ids = ['one', 'two', 'three']
    const seed = draw(7)
    for (let round = 0; round < 2_000; round += 1) {
      const stories = ids.map((id) => ({ id, addresses: {} as Record<string, { slug: string; title: string }> }))
      const moved: { collection: 'stories'; locale: 'fr' | 'en'; slug: string; id: string }[] = []
      for (const locale of ['fr', 'en'] as const) {
        const free = slugs.toSorted(() => seed() - 0.5)
        for (const story of stories) {
          const slug = free.pop()
          if (slug !== undefined && seed() < 0.7) story.addresses[locale] = { slug, title: slug }
        }
        for (const slug of free)
          moved.push({ collection: 'stories', locale, slug, id: ids[Math.floor(seed() * 3)] ?? '' })
      }
      const world = { ...contents, stories, moved, gone: [] }
      for (const locale of ['fr', 'en', 'de'] as const)
        for (const slug of slugs) {
          const first = findText(world, { collection: 'stories', locale, slug })
          if (first.kind !== 'elsewhere') continue
          expect(findText(world, { collection: 'stories', locale, slug: first.slug }).kind).toBe('found')
        }
    }
  })
})

describe('a slug that shows nothing', () => {
  test('is gone when it was taken down, in every language that showed it', () => {
    expect(find('fr', 'retire')).toEqual({ kind: 'gone' })
    expect(find('de', 'retire')).toEqual({ kind: 'gone' })
  })

  test('is unknown when it never was, and in the other collection', () => {
    expect(find('fr', 'jamais')).toEqual({ kind: 'unknown' })
    expect(findText(contents, { collection: 'pages', locale: 'fr', slug: 'retire' })).toEqual({ kind: 'unknown' })
    expect(findText(contents, { collection: 'pages', locale: 'fr', slug: 'la-route' })).toEqual({ kind: 'unknown' })
  })

  test.each(['__proto__', 'constructor', 'toString', ''])('"%s" is unknown', (slug) => {
    expect(find('fr', slug)).toEqual({ kind: 'unknown' })
  })
})

/** Numbers in [0, 1), the same each time (mulberry32). */
function draw(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
test('the address of an erased story is gone, though nobody can read any more what it was', () => {
  const digest = (_collection: string, slug: string) => `digest of ${slug}`
  for (const locale of ['fr', 'ru'] as const)
    expect(findText(contents, { collection: 'stories', locale, slug: 'efface', digest })).toEqual({ kind: 'gone' })
  expect(findText(contents, { collection: 'pages', locale: 'fr', slug: 'efface', digest })).toEqual({ kind: 'unknown' })
  expect(findText(contents, { collection: 'stories', locale: 'fr', slug: 'autre', digest })).toEqual({
    kind: 'unknown',
  })
})
