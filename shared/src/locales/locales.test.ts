import { describe, expect, it } from 'vitest'
import { bestLocale, DEFAULT_LOCALE, isLocale, LOCALE_NAMES, LOCALES, localesInOrderOfPreference } from './locales.ts'

describe('the languages', () => {
  it('are French first, then English, Russian, Ukrainian and German', () => {
    expect(LOCALES).toEqual(['fr', 'en', 'ru', 'uk', 'de'])
    expect(DEFAULT_LOCALE).toBe('fr')
  })

  it('are canonical BCP 47 tags that Intl knows, each with a name of its own', () => {
    for (const locale of LOCALES) {
      expect(Intl.getCanonicalLocales(locale)).toEqual([locale])
      expect(Intl.DateTimeFormat.supportedLocalesOf(locale)).toEqual([locale])
      expect(LOCALE_NAMES[locale]).not.toBe('')
    }
    expect(new Set(Object.values(LOCALE_NAMES)).size).toBe(LOCALES.length)
  })

  it.each([
    'FR',
    'fr-FR',
    'xx',
    '*',
    'all',
    'fr\u0000',
    '../',
    '__proto__',
    'toString',
    '',
    null,
    undefined,
    0,
    ['fr'],
  ])('do not include %j', (value) => {
    expect(isLocale(value)).toBe(false)
  })

  it('each know themselves', () => {
    for (const locale of LOCALES) expect(isLocale(locale)).toBe(true)
  })
})

describe('falling back', () => {
  it('tries every language once, the wanted one first', () => {
    for (const wanted of LOCALES) {
      const order = localesInOrderOfPreference(wanted)
      expect(order[0]).toBe(wanted)
      expect(order.toSorted()).toEqual(LOCALES.toSorted())
    }
  })

  it('never puts Russian before a Ukrainian reader while there is another language', () => {
    expect(localesInOrderOfPreference('uk').at(-1)).toBe('ru')
  })

  it('takes the wanted language when it is at hand, the next best when it is not', () => {
    expect(bestLocale('de', ['fr', 'de'])).toBe('de')
    expect(bestLocale('de', ['ru', 'fr'])).toBe('fr')
    expect(bestLocale('uk', new Set(['ru'] as const))).toBe('ru')
  })

  it('finds nothing where nothing is at hand', () => {
    expect(bestLocale('fr', [])).toBeUndefined()
  })
})
