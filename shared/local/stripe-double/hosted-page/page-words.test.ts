import { describe, expect, it } from 'vitest'
import { TEST_PAYMENTS } from '../payments/test-payments.ts'
import { choosePageLanguage } from './page-words.ts'
import { portalWordsOf } from './portal-words.ts'

const LANGUAGES = ['fr', 'en', 'ru', 'uk', 'de']

describe.each(LANGUAGES)('the page in %s', (lang) => {
  it('explains each test payment in words of its own, none within another', () => {
    const { payments } = choosePageLanguage(lang, '').words
    const texts = TEST_PAYMENTS.map(({ name }) => payments[name])
    for (const text of texts) {
      expect(text).not.toBe('')
      expect(texts.filter((other) => other.includes(text))).toEqual([text])
    }
  })

  it('has every word of the portal, with the places for amounts, dates and digits', () => {
    const words = portalWordsOf(lang)
    expect(Object.values(words).every((text) => text !== '')).toBe(true)
    expect(words.each_month).toContain('{amount}')
    for (const text of [words.next, words.ends]) expect(text).toContain('{date}')
    expect(words.present).toContain('{last4}')
    if (lang !== 'en') expect(words.heading).not.toBe(portalWordsOf('en').heading)
  })
})
