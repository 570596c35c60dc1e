import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LOCALES } from '../locales/locales.ts'
import { slugify } from './slugify.ts'

describe('slugify', () => {
  it.each([
    ['Семья из Харькова', 'semya-iz-kharkova'],
    ['Объявление: подъезд № 5', 'obyavlenie-podezd-no-5'],
    ['Ещё один Щит — и всё', 'eshchyo-odin-shchit-i-vsyo'],
    ['«Я не буду стрелять»', 'ya-ne-budu-strelyat'],
    ['Майский вечер в Ґданьске', 'mayskiy-vecher-v-gdanske'],
  ])('writes Russian %j as %j', (title, expected) => {
    expect(slugify(title, 'ru')).toBe(expected)
  })

  it.each([
    ['Григорій та Йосип', 'hryhorii-ta-yosyp'],
    ['Їжак і Євген із Києва', 'yizhak-i-yevhen-iz-kyieva'],
    ["П'ять років, об’єкт", 'piat-rokiv-obiekt'],
    ['Згорани Розгон', 'zghorany-rozghon'],
    ['Юрій і Ягня, Ґанок, щастя', 'yurii-i-yahnia-ganok-shchastia'],
  ])('writes Ukrainian %j as %j', (title, expected) => {
    expect(slugify(title, 'uk')).toBe(expected)
  })

  it('writes the same word by the rules of its own language', () => {
    expect(slugify('город', 'ru')).toBe('gorod')
    expect(slugify('город', 'uk')).toBe('horod')
  })

  it('knows Ukrainian by its letters on a page in another language', () => {
    expect(slugify('Гліб', 'fr')).toBe('hlib')
    expect(slugify('Глеб', 'fr')).toBe('gleb')
  })

  it.each([
    ['Größe, Übung & Maß', 'groesse-uebung-mass'],
    ['Groesse', 'groesse'],
    ["Ich hab's gesehen", 'ich-habs-gesehen'],
  ])('writes German %j as %j', (title, expected) => {
    expect(slugify(title, 'de')).toBe(expected)
  })

  it.each([
    ["L’armée qu'il a fuie", 'l-armee-qu-il-a-fuie'],
    ['Cœur à cœur, ça et là : « Noël »', 'coeur-a-coeur-ca-et-la-noel'],
    ['Capharnaüm', 'capharnaum'],
    ['E\u0301te\u0301', 'ete'],
  ])('writes French %j as %j', (title, expected) => {
    expect(slugify(title, 'fr')).toBe(expected)
  })

  it.each([
    ["Don't shoot", 'dont-shoot'],
    ['  Two   spaces -- and _lines_  ', 'two-spaces-and-lines'],
    ['soft\u00ADhyphen zero\u200Bwidth', 'softhyphen-zerowidth'],
    ['ｆｕｌｌ', 'full'],
    ['../../etc/passwd?x=1#y', 'etc-passwd-x-1-y'],
  ])('writes English %j as %j', (title, expected) => {
    expect(slugify(title, 'en')).toBe(expected)
  })

  it.each(['', '   ', '---', '…', '🕊️', '«»', '一二', '\uD800'])(
    'has nothing to offer for %j, and says so',
    (title) => {
      for (const locale of LOCALES) expect(slugify(title, locale)).toBe('')
    },
  )

  it('cuts a long title after a whole word', () => {
    const slug = slugify('conscience '.repeat(20), 'en')
    expect(slug).toBe(Array(7).fill('conscience').join('-'))
    expect(slugify(`${'a'.repeat(40)} ${'b'.repeat(39)} c`, 'en')).toBe(`${'a'.repeat(40)}-${'b'.repeat(39)}`)
  })

  it('cuts a single word that is longer than a slug may be', () => {
    expect(slugify('я'.repeat(100), 'ru')).toBe('ya'.repeat(40))
  })

  it('gives any text a well-formed slug or none, and gives a slug back unchanged', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: fc.constantFrom(..."абвгґдеєёжзиіїйъыьэюяäßœé'’- xyz09"), maxLength: 200 }),
    )
    fc.assert(
      fc.property(anyText, fc.constantFrom(...LOCALES), (text, locale) => {
        const slug = slugify(text, locale)
        expect(slug).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/)
        expect(slug.length).toBeLessThanOrEqual(80)
        expect(slugify(slug, locale)).toBe(slug)
      }),
      { numRuns: 300 },
    )
  })
})
