import type { Field } from 'payload'
import { describe, expect, it } from 'vitest'
import { richText } from '../testing/rich-text.ts'
import { findUnfinishedLanguages } from './find-unfinished-languages.ts'

const fields: Field[] = [
  { name: 'title', type: 'text', localized: true, required: true },
  { name: 'body', type: 'richText', localized: true, required: true },
  { name: 'note', type: 'text', localized: true },
  { name: 'year', type: 'number', required: true },
  {
    name: 'uses',
    type: 'array',
    fields: [{ name: 'text', type: 'text', localized: true, required: true }],
  },
]

function unfinished(inAllLanguages: Record<string, unknown>, sent: Record<string, unknown> = {}) {
  const found = findUnfinishedLanguages({ fields, inAllLanguages, sent, sentIn: 'fr', languages: ['fr', 'ru'] })
  return found.map(({ language, missing }) => [
    language,
    ...missing.map((field) => ('name' in field ? field.name : '')),
  ])
}

const finished = { title: { fr: 'Titre', ru: 'Заголовок' }, body: { fr: richText('a'), ru: richText('б') } }

describe('findUnfinishedLanguages', () => {
  it('finds nothing in a text that is whole in every language', () => {
    expect(unfinished(finished)).toEqual([])
  })

  it('names each language and each required field it lacks, and no optional one', () => {
    expect(unfinished({ title: { fr: 'Titre' }, body: { fr: richText('a') } })).toEqual([['ru', 'title', 'body']])
  })

  it.each([null, '', '   ', '\u00A0'])('counts a title of %j as missing', (title) => {
    expect(unfinished({ ...finished, title: { fr: 'Titre', ru: title } })).toEqual([['ru', 'title']])
  })

  it('counts a rich text in which nothing is written as missing', () => {
    expect(unfinished({ ...finished, body: { fr: richText(' '), ru: richText('б') } })).toEqual([['fr', 'body']])
  })

  it('reads what is being sent in its own language, and what was kept in the others', () => {
    expect(unfinished({ ...finished, title: { ru: 'Заголовок' } }, { title: 'Titre' })).toEqual([])
    expect(unfinished(finished, { title: '' })).toEqual([['fr', 'title']])
  })

  it('looks into the rows of a list, each in every language', () => {
    const rows = [
      { id: '1', text: { fr: 'Fuir', ru: 'Бежать' } },
      { id: '2', text: { fr: 'Vivre' } },
    ]
    expect(unfinished({ ...finished, uses: rows })).toEqual([['ru', 'text']])
    expect(unfinished({ ...finished, uses: rows }, { uses: [{ id: '1', text: 'Fuir' }] })).toEqual([])
    expect(unfinished(finished, { uses: [{ text: 'Neuf' }] })).toEqual([['ru', 'text']])
  })
})
