import { expect, test } from 'vitest'
import { createMessages } from '../../messages/messages.ts'
import { describeText } from './describe-text.ts'
import { documentTitleOf } from './document-title.ts'

const t = createMessages('fr')
const site = 'Russie-Libertés'

test('a title carries the name of the site where both fit, and stands alone where they would be cut', () => {
  expect(documentTitleOf(t, { title: 'Récits', site, hasErrors: false })).toBe('Récits\u00A0– Russie-Libertés')
  const long = 'Ils m’ont dit que la guerre finirait avant l’été\u202F: je n’ai pas attendu pour partir'
  expect(documentTitleOf(t, { title: long, site, hasErrors: false })).toBe(long)
  expect(documentTitleOf(t, { title: site, site, hasErrors: false })).toBe(site)
  expect(documentTitleOf(t, { title: 'Donner', site, hasErrors: true })).toMatch(/^Erreur.*Donner.*Libertés$/)
})

test('a description ends with a sentence where one fills it, else between words', () => {
  const sentence = 'Une grande partie des citoyens de Russie, dont beaucoup de soldats, ne soutient pas la guerre.'
  expect(describeText(`${sentence} ${'Et encore des mots '.repeat(9)}`)).toBe(sentence)
  const endless = describeText('mot '.repeat(80).trim())
  expect(endless).toMatch(/mot…$/)
  expect(endless.length).toBeLessThanOrEqual(160)
  // A short first sentence says too little to stand alone.
  expect(describeText(`Non. ${'mot '.repeat(60)}`)).toMatch(/mot…$/)
  expect(describeText('Court.')).toBe('Court.')
})
