import { describe, expect, it } from 'vitest'
import { LOCALES } from '@campaign/shared/locales/locales.ts'
import { beginWords, draftFaults } from './draft-words.ts'

describe.each(LOCALES)('the words about drafts in %s', (locale) => {
  it.each(Object.entries(draftFaults))(
    'say %s in one piece: what stands after a colon Payload shows as fields',
    (_, words) => {
      expect(words[locale]).not.toContain(':')
      expect(words[locale]).toContain('{time}')
    },
  )

  it('are all there', () => {
    for (const words of [...Object.values(beginWords), ...Object.values(draftFaults)])
      expect(words[locale]).not.toBe('')
  })
})

it('in French have no breaking space before a colon', () => {
  for (const words of Object.values(beginWords)) expect(words.fr).not.toMatch(/ [:;!?]/)
})
