import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalizeText } from './normalize-text.ts'

const ZERO_WIDTH = '\u200b'

describe('normalising a text', () => {
  it.each([
    ['letters wider than they should be', '＋３８０ ｔｅｌ', '+380 tel'],
    ['mathematical figures', '𝟒𝟖.𝟒𝟏𝟕𝟑', '48.4173'],
    ['Arabic figures', '٠٤١٧', '0417'],
    ['figures in circles', '⓪⑥ ③⑨', '06 39'],
    ['raised figures', '¹⁴ February', '14 February'],
    ['letters as flags', '🇦🇧', 'AB'],
    ['invisible characters', `Пет${ZERO_WIDTH}ров со\u00adл\u2060дат`, 'Петров солдат'],
    ['marks of direction', '\u202eab\u202c\u200f', 'ab'],
    ['a selector of variants', '1\ufe0f\u20e32\ufe0f\u20e3', '12'],
    ['strokes through letters', 'S\u0336u\u0336k', 'Suk'],
    ['a stress', 'Петро\u0301в', 'Петров'],
    ['Latin in a Cyrillic word', 'Mирoн Пoдлипaев', 'Мирон Подлипаев'],
    ['Cyrillic in a Latin word', 'vk.соm', 'vk.com'],
    ['Greek in a Latin word', 'Ρetrοv', 'Petrov'],
    ['letters in a number', '2l.O9.2022', '21.09.2022'],
    ['figures pulled apart', 'born in 1 9 9 6 and', 'born in 1996 and'],
    ['figures pulled apart by hyphens', '8-9-4-8-5', '89485'],
    ['letters pulled apart, two words', 'L u k j a n B e r', 'Lukjan Ber'],
    ['a word broken at the end of a line', 'Schlehenkamp-\nstraße', 'Schlehenkampstraße'],
    ['a case that means nothing', 'тИхОсТаВсЬкА', 'Тихоставська'],
    ['spaces and apostrophes of typographers', 'l’homme\u202f:\u00a0vu', "l'homme : vu"],
  ])('undoes %s', (_, written, read) => {
    expect(normalizeText(written).text).toBe(read)
  })

  it.each([
    ['letters that Cyrillic needs', 'Йосип їхав ёлкой', 'Йосип їхав ёлкой'],
    ['a decomposed letter', 'и\u0306', 'й'],
    ['words of two scripts side by side', 'сайт mail', 'сайт mail'],
    ['a number sign', '№ 5', '№ 5'],
    ['a Russian plate, in either script', 'О417УК A004YX', 'О417УК A004YX'],
    ['an account number', '37K5ZR46XCWUNgkKveLi7XHnTpTyszBFXW', '37K5ZR46XCWUNgkKveLi7XHnTpTyszBFXW'],
    ['short words in a row', 'а я и с ней', 'а я и с ней'],
  ])('leaves %s', (_, written, read) => {
    expect(normalizeText(written).text).toBe(read)
  })

  it('gives a plain form without capitals and accents, unit by unit as long', { timeout: 60_000 }, () => {
    expect(normalizeText('Unité ÉTOILÉE, Ёлка, Straße, Łódź').plain).toBe('unite etoilee, елка, straße, lodz')
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const normalized = normalizeText(text)
        expect(normalized.plain).toHaveLength(normalized.text.length)
      }),
    )
  })

  it('finds its way back to what was written, marks and invisible characters included', () => {
    const original = `мой Пе\u0301т${ZERO_WIDTH}ров!`
    const { text, locate } = normalizeText(original)
    const start = text.indexOf('Петров')
    const place = locate(start, start + 'Петров'.length)
    expect(original.slice(place.start, place.end)).toBe(`Пе\u0301т${ZERO_WIDTH}ров`)
  })

  it('keeps the order of the original in every text', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (original) => {
        const { text, locate } = normalizeText(original)
        let last = 0
        for (let at = 0; at < text.length; at += 1) {
          const { start, end } = locate(at, at + 1)
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeLessThanOrEqual(original.length)
          expect(end).toBeGreaterThan(start)
          expect(start).toBeGreaterThanOrEqual(last)
          last = start
        }
      }),
    )
  })
})
