import type { Field } from 'payload'
import { expect, it } from 'vitest'
import { richText } from '../../testing/rich-text.ts'
import { paragraphsOf } from './paragraphs-of.ts'
import { listSides } from './sides.ts'

const fields: Field[] = [
  { name: 'title', type: 'text', localized: true, label: { fr: 'Titre' } },
  { name: 'year', type: 'number' },
  {
    name: 'facts',
    type: 'array',
    labels: { singular: { fr: 'Fait' }, plural: { fr: 'Faits' } },
    fields: [
      { name: 'value', type: 'number' },
      { name: 'source', type: 'text', localized: true, label: { fr: 'Source' } },
    ],
  },
]

it('a translator meets the fields with words, row by row, each with what the source says and said there', () => {
  const sides = listSides({
    fields,
    source: { title: 'Nuit', facts: [{ source: 'Un' }, {}] },
    before: { title: 'Jour' },
    stored: { facts: [{ value: 1 }, { value: 2 }] },
    speaker: { language: 'fr', t: () => '' },
  })
  expect(sides.map(({ path, label, source, before }) => [path, label, source, before])).toEqual([
    ['title', 'Titre', 'Nuit', 'Jour'],
    ['facts.0.source', 'Fait 1 › Source', 'Un', undefined],
    ['facts.1.source', 'Fait 2 › Source', undefined, undefined],
  ])
})

it('the words of a value are its paragraphs, without those in which nothing stands', () => {
  expect(paragraphsOf('Un\n\nDeux')).toEqual(['Un', 'Deux'])
  expect(paragraphsOf(richText('Bonjour.'))).toEqual(['Bonjour.'])
  expect(paragraphsOf(richText(' '))).toEqual([])
  expect(paragraphsOf(undefined)).toEqual([])
})
