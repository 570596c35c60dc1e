import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LOCALES } from '../locales/locales.ts'
import type { Locale } from '../locales/locales.ts'
import { canonicalAmount, formatMoney } from './format-amount.ts'
import { ISO_CURRENCIES } from './iso-4217.ts'
import { parseAmount } from './parse-amount.ts'

const parse = (typed: string, locale: Locale = 'fr') => parseAmount(typed, { locale, currency: 'EUR' })

/** The same answer is expected on the page of every language. */
function expectEverywhere(typed: string, expected: ReturnType<typeof parseAmount>): void {
  for (const locale of LOCALES) expect(parse(typed, locale), `${JSON.stringify(typed)} in ${locale}`).toEqual(expected)
}

describe('parseAmount', () => {
  it.each([
    ['10', 1000],
    ['010', 1000],
    ['0', 0],
    ['00', 0],
    ['10,50', 1050],
    ['10.50', 1050],
    ['10,5', 1050],
    ['0,99', 99],
    ['0.07', 7],
    ['  10  ', 1000],
    ['1 000', 100_000],
    ['1\u00A0000', 100_000],
    ['1\u202F000', 100_000],
    ['1\u2009000', 100_000],
    ['10 000,00', 1_000_000],
    ['10\u202F000,00', 1_000_000],
    ["10'000.00", 1_000_000],
    ['10’000.00', 1_000_000],
    ["1'234", 123_400],
    ['1,234.50', 123_450],
    ['1.234,50', 123_450],
    ['1,234,567', 123_456_700],
    ['1.234.567', 123_456_700],
    ['1234.00', 123_400],
    ['1.23', 123],
    ['1234', 123_400],
    ['8.29', 829],
    ['1.15', 115],
    ['4.35', 435],
    ['50,-', 5000],
    ['50.-', 5000],
    ['50,–', 5000],
    ['50.—', 5000],
    ['50,--', 5000],
    ['50,- €', 5000],
    ['1.234,-', 123_400],
    ["1'234.–", 123_400],
    ['1 234,–', 123_400],
    ['90071992547409.91', Number.MAX_SAFE_INTEGER],
  ])('reads %j as %i minor units, in every language', (typed, minor) => {
    expectEverywhere(typed, { kind: 'amount', minor })
  })

  it.each(['10€', '10 €', '€10', '€ 10', '10\u00A0€', '10\u202F€', 'EUR 10', '10 EUR', '10eur', 'Eur 10', ' € 10 '])(
    'understands the sign and the code of the currency in %j',
    (typed) => {
      expectEverywhere(typed, { kind: 'amount', minor: 1000 })
    },
  )

  it.each([
    ['50 euros', 'fr'],
    ['1 euro', 'en'],
    ['50 Euro', 'de'],
    ['50 евро', 'ru'],
    ['50 ЄВРО', 'uk'],
  ] as const)('understands the name of the currency in the language of the page: %j', (typed, locale) => {
    expect(parse(typed, locale)).toMatchObject({ kind: 'amount' })
  })

  it.each([
    ['１０', 1000],
    ['１０．５０', 1050],
    ['１０，５０', 1050],
    ['١٠', 1000],
    ['۱۰', 1000],
    ['١٠,٥٠', 1050],
    ['١٠٫٥٠', 1050],
    ['١٬٢٣٤٫٥٠', 123_450],
    ['۱٬۲۳۴', 123_400],
  ])('reads %j by the value of its digits', (typed, minor) => {
    expectEverywhere(typed, { kind: 'amount', minor })
  })

  it.each(['1０', '1٠', '١۰', '໑໐', '१०', '10²', '½', '①⓪', '𝟏𝟎', 'Ⅹ', '十'])(
    'does not read mixed sets of digits or other scripts: %j',
    (typed) => {
      expectEverywhere(typed, { kind: 'not_a_number' })
    },
  )

  it.each([
    ['1,234', [123_400, 123]],
    ['1.234', [123_400, 123]],
    ['1,239', [123_900, 123]],
    ['10,505', [1_050_500, 1050]],
    ['10,000', [1_000_000, 1000]],
    ['999.999', [99_999_900, 99_999]],
    ['€ 1,234', [123_400, 123]],
    ['１，２３４', [123_400, 123]],
  ] as const)('does not guess at %j, and gives both readings, the lower one last', (typed, readings) => {
    expectEverywhere(typed, { kind: 'ambiguous', readings: [...readings] })
  })

  it.each(['1234,567', '1,2345', '0.123', '0,001', '1 234,567', '1.234,567', '1234.000', "1'234.5678"])(
    'has only one reading of %j, and that is finer than a cent',
    (typed) => {
      expectEverywhere(typed, { kind: 'too_precise' })
    },
  )

  it.each(['', ' ', '\u00A0', '\t', '€', 'EUR', ' € '])('says that nothing was typed in %j', (typed) => {
    expectEverywhere(typed, { kind: 'missing' })
  })

  it.each([
    ...['NaN', 'null', 'undefined', 'Infinity', '-Infinity', 'true', '[object Object]', '{"$gt":0}', '[10]'],
    ...['-1', '-0', '-0.01', '−1', '+10', '(10)', '0x10', '0b11', '0o17', '1e2', '1E2', '10n', '1_000', '10%'],
    ...[
      '10.',
      '10,',
      '.5',
      ',5',
      '10-',
      '10 -',
      ',-',
      '10,---',
      '10,-5',
      '-10,-',
      '10,5-',
      '1,234,-',
      '.',
      ',',
      "'",
      '10..5',
      '10,,5',
      '1  000',
      '10 ,5',
      '1,,000',
    ],
    ...['1 00', '10 50', '1 0000', '1234 567', '0 500', '12,34,567', '1,23,456', '1,234.567.8', '1.234,567,8', "10'50"],
    ...['1,234 567', "1 234'567", '1.234 567', '10€50', '€10€', '10 € €', '10 10 €', '$10', '10 ₽', '10 руб', 'RUB 10'],
    ...[
      '10\u0000',
      '\u000010',
      '1\u200B0',
      '\u202E01',
      '1\t000',
      '1\n000',
      '10 dollars',
      'dix',
      '10;',
      "10'--",
      '<b>10',
    ],
  ])('refuses %j, in every language', (typed) => {
    expectEverywhere(typed, { kind: 'not_a_number' })
  })

  it('refuses an over-long text at once', () => {
    expect(parse('1'.repeat(32))).toEqual({ kind: 'amount', minor: Number.MAX_SAFE_INTEGER })
    expect(parse('1'.repeat(33))).toEqual({ kind: 'not_a_number' })
    expect(parse(`${' '.repeat(40)}10`)).toEqual({ kind: 'not_a_number' })
    expect(parse('1'.repeat(5_000_000))).toEqual({ kind: 'not_a_number' })
  })

  it('gives a number beyond every bound as the largest integer, never as a rounded one', () => {
    expectEverywhere('90071992547409.92', { kind: 'amount', minor: Number.MAX_SAFE_INTEGER })
    expectEverywhere('9'.repeat(30), { kind: 'amount', minor: Number.MAX_SAFE_INTEGER })
  })

  it('answers any text whatever with a safe integer or a named refusal', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.string({ unit: fc.constantFrom(..."0123456789.,' \u202F€eEx-+_٠１"), maxLength: 14 }),
    )
    fc.assert(
      fc.property(anyText, fc.constantFrom(...LOCALES), (typed, locale) => {
        const parsed = parse(typed, locale)
        const minors = parsed.kind === 'amount' ? [parsed.minor] : parsed.kind === 'ambiguous' ? parsed.readings : []
        for (const minor of minors) expect(Number.isSafeInteger(minor) && minor >= 0).toBe(true)
        if (parsed.kind === 'ambiguous') expect(parsed.readings[0]).toBeGreaterThan(parsed.readings[1])
      }),
      { numRuns: 500 },
    )
  })

  it('reads back every amount it is shown in canonical form, to the cent', () => {
    fc.assert(
      fc.property(fc.nat({ max: Number.MAX_SAFE_INTEGER }), fc.constantFrom(...LOCALES), (minor, locale) => {
        expect(parse(canonicalAmount({ minor, currency: 'EUR' }), locale)).toEqual({ kind: 'amount', minor })
      }),
      { numRuns: 300 },
    )
  })

  it('reads back every amount as Intl shows it to the readers of each language', () => {
    fc.assert(
      fc.property(fc.nat({ max: 10_000_000_000 }), fc.constantFrom(...LOCALES), (minor, locale) => {
        const shown = formatMoney({ minor, currency: 'EUR' }, locale)
        expect(parse(shown, locale), shown).toEqual({ kind: 'amount', minor })
      }),
      { numRuns: 300 },
    )
  })
})

describe('parseAmount in other currencies', () => {
  it.each([
    ['100 zł', 'PLN', 'fr', 10_000],
    ['100 złotys', 'PLN', 'fr', 10_000],
    ['100 ZL', 'PLN', 'de', 10_000],
    ['100 злотых', 'PLN', 'ru', 10_000],
    ['100 злотих', 'PLN', 'uk', 10_000],
    ['200 kr', 'SEK', 'en', 20_000],
    ['200 kronor', 'SEK', 'en', 20_000],
    ['200 kroner', 'NOK', 'en', 20_000],
    ['200 крон', 'NOK', 'ru', 20_000],
    ['200 норвезьких крон', 'NOK', 'uk', 20_000],
    ['500 couronnes tchèques', 'CZK', 'fr', 50_000],
    ['500 Kč', 'CZK', 'en', 50_000],
    ['500 korun', 'CZK', 'en', 50_000],
    ['500 tschechische Kronen', 'CZK', 'de', 50_000],
    ['50 francs suisses', 'CHF', 'fr', 5000],
    ['Fr. 50', 'CHF', 'de', 5000],
    ['CHF 1’000.50', 'CHF', 'de', 100_050],
    ['50 швейцарских франков', 'CHF', 'ru', 5000],
    ['£20', 'GBP', 'en', 2000],
    ['20 pounds', 'GBP', 'en', 2000],
    ['20 фунтов стерлингов', 'GBP', 'ru', 2000],
    ['20 Pfund', 'GBP', 'de', 2000],
    ['$20', 'USD', 'uk', 2000],
    ['20 долларов', 'USD', 'ru', 2000],
    ['20 US dollars', 'USD', 'en', 2000],
  ] as const)('understands %j as %s on a page in %s', (typed, currency, locale, minor) => {
    expect(parseAmount(typed, { locale, currency })).toEqual({ kind: 'amount', minor })
  })

  it.each([
    ['50 €', 'CHF'],
    ['$50', 'EUR'],
    ['50 kr', 'CZK'],
    ['50 zł', 'EUR'],
    ['50 euros', 'USD'],
    ['£50', 'USD'],
  ])('never takes one currency for another: %j is no amount of %s', (typed, currency) => {
    for (const locale of LOCALES) expect(parseAmount(typed, { locale, currency })).toEqual({ kind: 'not_a_number' })
  })

  it.each([
    ['1,234', 'JPY', { kind: 'amount', minor: 1234 }],
    ['1.234', 'JPY', { kind: 'amount', minor: 1234 }],
    ['1,234,567', 'JPY', { kind: 'amount', minor: 1_234_567 }],
    ['12,50', 'JPY', { kind: 'too_precise' }],
    ['1234,-', 'JPY', { kind: 'amount', minor: 1234 }],
    ['5.–', 'KWD', { kind: 'amount', minor: 5000 }],
    ['12.5', 'JPY', { kind: 'too_precise' }],
    ['1,234', 'KWD', { kind: 'amount', minor: 1234 }],
    ['1.234', 'KWD', { kind: 'amount', minor: 1234 }],
    ['1.2', 'KWD', { kind: 'amount', minor: 1200 }],
    ['1.2345', 'KWD', { kind: 'too_precise' }],
    ['1,234.567', 'BHD', { kind: 'amount', minor: 1_234_567 }],
    ['1,234,567', 'BHD', { kind: 'amount', minor: 1_234_567_000 }],
    ['1,234', 'CHF', { kind: 'ambiguous', readings: [123_400, 123] }],
    ['1,234', 'CLF', { kind: 'ambiguous', readings: [12_340_000, 12_340] }],
  ] as const)('reads %j in %s by the decimals it has', (typed, currency, expected) => {
    for (const locale of LOCALES) expect(parseAmount(typed, { locale, currency })).toEqual(expected)
  })

  it('refuses to read an amount whose decimals nobody knows', () => {
    for (const currency of ['', 'eur', 'RUR', 'XAU', '__proto__']) {
      expect(() => parseAmount('50', { locale: 'fr', currency }), currency).toThrow(RangeError)
    }
  })

  it('reads back every amount of every currency, in canonical form and as it is shown', () => {
    const currencies = fc.oneof(fc.constantFrom('JPY', 'KWD', 'BHD'), fc.constantFrom(...ISO_CURRENCIES))
    fc.assert(
      fc.property(
        fc.nat({ max: 10_000_000_000 }),
        currencies,
        fc.constantFrom(...LOCALES),
        (minor, currency, locale) => {
          const expected = { kind: 'amount', minor }
          expect(parseAmount(canonicalAmount({ minor, currency }), { locale, currency })).toEqual(expected)
          const shown = formatMoney({ minor, currency }, locale)
          expect(parseAmount(shown, { locale, currency }), shown).toEqual(expected)
        },
      ),
      { numRuns: 2000 },
    )
  })
})
