import type { PublishedContents } from '@campaign/shared/content/published.ts'
import { describe, expect, test } from 'vitest'
import { findText } from './find-text.ts'

const contents: Pick<PublishedContents, 'stories' | 'pages' | 'gone' | 'erased'> = {
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

test('the address of an erased story is gone, though nobody can read any more what it was', () => {
  const digest = (_collection: string, slug: string) => `digest of ${slug}`
  for (const locale of ['fr', 'ru'] as const)
    expect(findText(contents, { collection: 'stories', locale, slug: 'efface', digest })).toEqual({ kind: 'gone' })
  expect(findText(contents, { collection: 'pages', locale: 'fr', slug: 'efface', digest })).toEqual({ kind: 'unknown' })
  expect(findText(contents, { collection: 'stories', locale: 'fr', slug: 'autre', digest })).toEqual({
    kind: 'unknown',
  })
})
