import { describe, expect, it } from 'vitest'
import { allTexts } from './all-texts.ts'

const MONTHS =
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|' +
  'january|february|march|april|may|june|july|august|september|october|november|december|' +
  'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|' +
  'січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня|' +
  'januar|februar|märz|mai|juni|juli|oktober|dezember'

/** What could lead to a person, by class. JavaScript's \b knows no Cyrillic, hence the look-arounds. */
const IDENTIFIERS: Record<string, RegExp> = {
  'a telephone number': /\+\d[\d\s().-]{7,}|(?<!\d)0\d(?:[\s.-]?\d{2}){4}(?!\d)/u,
  'a mail address that is not an example': /[\w.+-]+@(?!example\.org)[\w-]+\.\w+/u,
  'an account of a network': /(?<![\w.])@\w{3,}|t\.me\/|vk\.com|instagram/iu,
  coordinates: /\d{1,2}[.,]\d{3,}\s*[,;/]\s*\d{1,3}[.,]\d{3,}|\d+°\s?\d+/u,
  'the number of a military unit':
    /(?:в\/ч|войсков\p{L}+ част\p{L}+|військов\p{L}+ частин\p{L}+|military unit|unité militaire|Einheit)\s*(?:№|no\.?|n°|Nr\.)?\s*\d/iu,
  'a card or a passport': /(?<!\d)\d{4}[\s-]?\d{4}[\s-]?\d{4}|(?<!\d)\d{4}\s\d{6}(?!\d)/u,
}

const EXACT_TIMES: Record<string, RegExp> = {
  'a day of a month': new RegExp(`(?<!\\d)\\d{1,2}(?:er|st|nd|rd|th|\\.)?\\s(?:${MONTHS})(?!\\p{L})`, 'iu'),
  'a date in figures': /(?<!\d)\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?!\d)/u,
  'an hour of the clock': /(?<!\d)\d{1,2}\s?(?:[:h]\s?\d{2}|heures|o’clock|a\.m\.|p\.m\.|часов|годин(?!\p{L})|Uhr)/iu,
  'a year or another long number': /\d{4}/u,
}

describe('safety of the sample texts', () => {
  it.each(Object.entries(IDENTIFIERS))('has nowhere %s', (_, pattern) => {
    expect(allTexts().filter(({ words }) => pattern.test(words))).toEqual([])
  })

  it.each(Object.entries(EXACT_TIMES))('has in no story %s', (_, pattern) => {
    const stories = allTexts().filter(({ kind }) => kind === 'story')
    expect(stories.length).toBeGreaterThan(10)
    expect(stories.filter(({ words }) => pattern.test(words))).toEqual([])
  })

  it.each([
    ['a telephone number', '+7 912 345-67-89'],
    ['a mail address that is not an example', 'ivan@mail.test'],
    ['an account of a network', 'пишите @ivan_petrov'],
    ['coordinates', '41.7151, 44.8271'],
    ['the number of a military unit', 'служил в войсковой части 12345'],
    ['a card or a passport', '4000 0000 0000 0000'],
    ['a day of a month', 'вернулся 14 марта'],
    ['a date in figures', '14.03.2024'],
    ['an hour of the clock', 'à 6 h 30'],
    ['a year or another long number', 'en 2023'],
  ])('would see %s', (name, words) => {
    expect({ ...IDENTIFIERS, ...EXACT_TIMES }[name]?.test(words)).toBe(true)
  })
})
