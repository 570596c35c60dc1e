import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findIdentifiers } from './find-identifiers.ts'
import { IDENTIFIER_CLASSES } from './finding.ts'
import { identifierRules } from './identifiers/identifier-rules.ts'
import { findingsOn, measureFalseAlarms, measureRecall } from './trial/measure-recall.ts'
import { readCorpus } from './trial/read-corpus.ts'

const seen = readCorpus('seen')

const notFound = (items: typeof seen.marked) =>
  items.filter((item) => findingsOn(item).length === 0).map(({ id, marked }) => `${id}: ${marked}`)

describe('identifiers in the seen corpus', () => {
  it('are found in at least 95 of 100 marked places', { timeout: 60_000 }, () => {
    const [all] = measureRecall(seen.marked, () => 'all')
    expect((all?.found ?? 0) / (all?.items ?? 1), notFound(seen.marked).join('\n')).toBeGreaterThanOrEqual(0.95)
  })

  it.each(measureRecall(seen.marked, ({ class: of, language }) => `${of}, ${language}`))(
    'of class and language $group are found but for one at most',
    ({ items, found }) => {
      expect(items - found).toBeLessThanOrEqual(1)
    },
  )

  it('carry the right class nine times in ten', { timeout: 60_000 }, () => {
    const [all] = measureRecall(seen.marked, () => 'all')
    expect((all?.rightClass ?? 0) / (all?.items ?? 1)).toBeGreaterThanOrEqual(0.9)
  })

  it('are found in at least 90 of 100 disguises', { timeout: 60_000 }, () => {
    const [all] = measureRecall(seen.evasions, () => 'all')
    expect((all?.found ?? 0) / (all?.items ?? 1), notFound(seen.evasions).join('\n')).toBeGreaterThanOrEqual(0.9)
  })

  it('are not seen more than once in 500 words where there are none', { timeout: 60_000 }, () => {
    const { alarms, per500Words } = measureFalseAlarms(seen.clean)
    expect(per500Words, JSON.stringify(alarms, null, 1)).toBeLessThanOrEqual(1)
  })

  it.each(IDENTIFIER_CLASSES)(
    'of class %s are found by its own rules and no others',
    { timeout: 60_000 },
    (identifierClass) => {
      const items = seen.marked.filter((item) => item.class === identifierClass)
      expect(items.length).toBeGreaterThan(0)
      const right = items.filter((item) => findingsOn(item).some((finding) => finding.class === identifierClass))
      expect(right.length / items.length).toBeGreaterThanOrEqual(0.85)
    },
  )
})

describe('findings', () => {
  it('point at the text they quote, in order and without overlap, whatever the text', { timeout: 60_000 }, () => {
    const pieces = [...seen.marked, ...seen.evasions].map(({ text }) => text)
    const texts = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary' })), { maxLength: 4 })
    fc.assert(
      fc.property(texts, (parts) => {
        const text = parts.join(' ')
        let last = 0
        for (const finding of findIdentifiers(text)) {
          expect(finding.text).toBe(text.slice(finding.start, finding.end))
          expect(finding.text).not.toBe('')
          expect(finding.start).toBeGreaterThanOrEqual(last)
          last = finding.end
        }
      }),
    )
  })

  it('reports a thing once, under what it says it is', () => {
    expect(findIdentifiers('ИНН 007330041720, звоните +7 (947) 004-17-33').map((finding) => finding.class)).toEqual([
      'tax_or_insurance_number',
      'phone',
    ])
  })

  it.each([
    ['laws', 'Статья 337, закон № 53-ФЗ, directive 2011/95/UE, décret n° 2022-647, Указ № 647'],
    ['weapons', 'Калибр 7,62 мм, АК-74М, БМП-2, Т-72Б3, Су-25, two BTR-80s'],
    ['amounts', '300 000 рублей, 12,500.50 dollars, 1.234.567 Rubel, 1 200,50 €'],
    ['hours', 'в 18:30, um 18.45 Uhr, at 5.30, 24/7'],
    ['months without a day', 'in March 2023, en mai 40 hommes, im Juni 2023, третья неделя мая'],
    ['institutions', 'Human Rights Watch, Министерство обороны Российской Федерации, la Cour européenne'],
    ['places', 'Нижний Новгород, Ростов-на-Дону, Северный Кавказ, Красная площадь'],
  ])('raise no alarm at %s', (_, text) => {
    expect(findIdentifiers(text)).toEqual([])
  })
})

describe('hostile texts', () => {
  const LENGTH = 100_000
  const fill = (piece: string) => piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH)

  // The limit is for a busy machine; what it is there for takes minutes.
  it.each(
    [
      'a',
      '1 ',
      '1.',
      'a.',
      'a@',
      '@',
      '((((',
      'паспорт ',
      'ул. ',
      'rue A ',
      'Иван ',
      '48.1234, ',
      '\u0301',
      'аa',
      'a b c d e ',
    ].map((piece) => [piece] as const),
  )('of 100,000 characters of %j are read in time', { timeout: 60_000 }, (piece) => {
    const start = process.cpuUsage()
    findIdentifiers(fill(piece))
    const { user, system } = process.cpuUsage(start)
    expect((user + system) / 1000).toBeLessThan(5000)
  })

  it('leaves no rule whose time grows faster than the text', { timeout: 60_000 }, () => {
    expect(identifierRules.length).toBeGreaterThan(IDENTIFIER_CLASSES.length)
    const time = (text: string) => {
      const start = process.cpuUsage()
      findIdentifiers(text)
      return process.cpuUsage(start).user / 1000
    }
    const mixture = [...seen.marked, ...seen.evasions].map(({ text }) => text).join(' ')
    time(mixture)
    // Four times the text: sixteen times the time would be a square.
    expect(time(mixture.repeat(4))).toBeLessThan(time(mixture) * 10)
  })
})
