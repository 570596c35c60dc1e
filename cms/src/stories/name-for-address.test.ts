import { expect, test } from 'vitest'
import { nameForAddress } from './name-for-address.ts'

const story = { title: 'Il a quitté son unité', neutralTitle: 'Une lettre d’hiver' }

test('an address is made from the title, unless the title must not stay with readers', () => {
  expect(nameForAddress(story, 'fr')).toBe(story.title)
  expect(nameForAddress({ ...story, hasNeutralTitle: false }, 'fr')).toBe(story.title)
  expect(nameForAddress({ ...story, hasNeutralTitle: true }, 'fr')).toBe(story.neutralTitle)
})

test('without neutral words in this language it says only that it is a story', () => {
  for (const neutralTitle of [null, undefined, ' ']) {
    expect(nameForAddress({ ...story, hasNeutralTitle: true, neutralTitle }, 'fr')).toBe('Récit')
    expect(nameForAddress({ ...story, hasNeutralTitle: true, neutralTitle }, 'ru')).toBe('История')
  }
})
