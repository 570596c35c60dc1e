import type { Field } from 'payload'
import { describe, expect, it } from 'vitest'
import { richText } from '../testing/rich-text.ts'
import { describeText, hashText, translatedFields } from './describe-text.ts'

const fields: Field[] = [
  { name: 'title', type: 'text', localized: true },
  { name: 'slug', type: 'text', localized: true },
  { name: '_status', type: 'select', options: ['draft', 'published'], localized: true },
  { name: 'year', type: 'number' },
  { type: 'row', fields: [{ name: 'body', type: 'richText', localized: true }] },
  {
    name: 'facts',
    type: 'array',
    fields: [
      { name: 'figure', type: 'number' },
      { name: 'source', type: 'text', localized: true },
    ],
  },
]

const document = {
  title: { fr: 'Titre', ru: 'Заголовок' },
  slug: { fr: 'titre', ru: 'zagolovok' },
  year: 2024,
  body: { fr: richText('Bonjour.'), ru: richText('  ') },
  facts: [
    { id: 'a', figure: 1, source: { fr: 'Mediazona' } },
    { id: 'b', figure: 2, source: {} },
  ],
}
const hash = (of: Record<string, unknown>, locale = 'fr') => hashText(describeText(fields, of, locale))

describe('what a language says', () => {
  it('is its words, in the shape of the document, without what all languages share', () => {
    expect(describeText(fields, document, 'fr')).toEqual({
      title: 'Titre',
      body: richText('Bonjour.'),
      facts: [{ source: 'Mediazona' }, {}],
    })
  })

  it('is nothing where only spaces, empty paragraphs and an address stand', () => {
    expect(describeText(fields, document, 'ru')).toEqual({ title: 'Заголовок' })
    const opened = { slug: { uk: 'x' }, title: { uk: ' ' }, body: { uk: richText('') }, facts: [{ figure: 1 }] }
    expect(hash(opened, 'uk')).toBeNull()
  })

  it('has the same hash whatever another language, a shared fact, an address or the id of a row becomes', () => {
    const before = hash(document)
    const [first, second] = document.facts
    expect(hash({ ...document, title: { ...document.title, ru: 'Другой' } })).toBe(before)
    expect(hash({ ...document, year: 2025, slug: { fr: 'autre' }, _status: { fr: 'published' } })).toBe(before)
    expect(hash({ ...document, facts: [{ ...first, id: 'z', figure: 9 }, second] })).toBe(before)
  })

  it('has the same hash when another language adds a row', () => {
    const more = [{ id: 'c', figure: 3, source: { ru: 'Медиазона' } }, ...document.facts]
    expect(hash({ ...document, facts: more })).toBe(hash(document))
  })

  it('has another hash when a word, a mark or the order of rows changes', () => {
    const before = hash(document)
    expect(hash({ ...document, title: { fr: 'Titre !' } })).not.toBe(before)
    expect(hash({ ...document, body: { fr: richText('Bonsoir.') } })).not.toBe(before)
    const other = { id: 'c', figure: 3, source: { fr: 'Get Lost' } }
    expect(hash({ ...document, facts: [...document.facts, other] })).not.toBe(before)
    expect(hash({ ...document, facts: [other, ...document.facts] })).not.toBe(
      hash({ ...document, facts: [...document.facts, other] }),
    )
  })
})

it('a translator writes the fields with words of their own, and no others', () => {
  expect(translatedFields(fields).map(({ name }) => name)).toEqual(['title', 'body', 'facts'])
})
