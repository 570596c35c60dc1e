import { describe, expect, it } from 'vitest'
import { fillIn, languageOf, pickWords } from './pick-words.ts'

describe('words in the admin', () => {
  it('are picked in the language of the person, in French for any other', () => {
    const all = { yes: { fr: 'oui', en: 'yes', ru: 'да', uk: 'так', de: 'ja' } }
    expect(pickWords(all, languageOf({ language: 'uk' }))).toEqual({ yes: 'так' })
    expect(pickWords(all, languageOf({ language: 'it' }))).toEqual({ yes: 'oui' })
  })

  it('take their values in, and close up where there is none', () => {
    expect(fillIn('payé le {date} {by}', { date: '3 novembre', by: 'par carte' })).toBe('payé le 3 novembre par carte')
    expect(fillIn('payé le {date} {by}', { date: '3 novembre', by: '' })).toBe('payé le 3 novembre')
    expect(fillIn('{count} fois', { count: 0 })).toBe('0 fois')
  })

  it('end a sentence once, also behind a value that ends with a full stop', () => {
    expect(fillIn('С {date}. Всё.', { date: '23 ноября 2026 г.' })).toBe('С 23 ноября 2026 г. Всё.')
    expect(fillIn('Depuis le {date}. Tout.', { date: '23 novembre 2026' })).toBe('Depuis le 23 novembre 2026. Tout.')
    expect(fillIn('Tout {by}.', {})).toBe('Tout.')
  })
})
