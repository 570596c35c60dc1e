import { describe, expect, it } from 'vitest'
import { findRichTextFault } from '../../writing/find-rich-text-fault.ts'
import { holdsUntranslated, markUntranslated } from './mark-untranslated.ts'

const words = (text: string, format = 0) => ({
  type: 'text',
  text,
  format,
  detail: 0,
  mode: 'normal',
  style: '',
  version: 1,
})
const part = (type: string, children: object[], more: object = {}) => ({
  ...{ type, children, direction: 'ltr', format: '', indent: 0, version: 1 },
  ...more,
})
const ID = '11111111-1111-4111-8111-111111111111'
const link = { linkType: 'custom', url: 'https://example.org', newTab: false }

const source = {
  root: part('root', [
    part('heading', [words('Le départ')], { tag: 'h2' }),
    part('paragraph', [
      words('Il '),
      words('marche', 1),
      words(' vers '),
      part('link', [words('la mer')], { fields: link }),
      words(' '),
    ]),
    { type: 'upload', relationTo: 'media', value: ID, fields: { caption: 'Une côte' }, version: 3 },
    {
      type: 'block',
      version: 2,
      fields: {
        id: 'a',
        blockType: 'sourcedFact',
        figure: '8 600',
        statement: 'Ils sont partis.',
        source: 'Un journal',
        sourceUrl: 'https://example.org/x',
        asOfYear: 2024,
        asOfSeason: 'winter',
      },
    },
  ]),
}

describe('a structure that is brought over', () => {
  const marked = markUntranslated(source) as typeof source

  it('keeps all it is made of, and marks each of its words', () => {
    const text = JSON.stringify(marked)
    for (const one of [
      '⟦Le départ⟧',
      '⟦Il⟧ ',
      '⟦marche⟧',
      ' ⟦vers⟧ ',
      '⟦la mer⟧',
      '⟦Une côte⟧',
      '⟦8 600⟧',
      '⟦Ils sont partis.⟧',
      '⟦Un journal⟧',
    ])
      expect(text).toContain(one)
    const shape = (value: unknown): unknown => JSON.parse(JSON.stringify(value).replaceAll(/[⟦⟧]/g, ''))
    expect(shape(marked)).toEqual(source)
    for (const kept of ['"https://example.org"', '"https://example.org/x"', '"winter"', '2024', `"${ID}"`, '"h2"'])
      expect(text).toContain(kept)
  })

  it('may be kept by the editor', () => {
    expect(findRichTextFault(marked)).toBeNull()
  })

  it('leaves what holds no words as it is', () => {
    expect(markUntranslated(null)).toBeNull()
    expect(markUntranslated('words')).toBe('words')
    const empty = { root: part('root', [part('paragraph', [words(' ')])]) }
    expect(markUntranslated(empty)).toEqual(empty)
  })
})

describe('words that are still to be translated', () => {
  it.each([
    ['in a text', { own: { body: markUntranslated(source) } }],
    ['in a caption alone', { pictures: [{ alt: 'x ⟧' }] }],
    ['half written over', ['a', { text: '⟦Le' }]],
  ])('are found %s', (_, value) => {
    expect(holdsUntranslated(value)).toBe(true)
  })

  it('are not found where there are none', () => {
    expect(holdsUntranslated({ a: source, b: [null, 1, 'ok [x] «y»'] })).toBe(false)
  })
})
