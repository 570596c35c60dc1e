import { expect, it } from 'vitest'
import { findWrittenLanguages } from './find-written-languages.ts'

const fields = [{ name: 'title', localized: true }, { name: 'body', localized: true }, { name: 'year' }]

it('lists the languages in which any translated field holds something', () => {
  const document = { title: { fr: 'Titre', en: '', de: null }, body: { uk: { root: {} } }, year: 2024 }
  expect(findWrittenLanguages(fields, document)).toEqual(['fr', 'uk'])
})

it('takes no field for translated that is the same in all languages', () => {
  expect(findWrittenLanguages([{ name: 'year' }], { year: { ru: 'x' } })).toEqual([])
})
