import fc from 'fast-check'
import type { ExcerptPart } from '@campaign/shared/content/search.ts'
import { describe, expect, it } from 'vitest'
import { makeExcerpt, markWords } from './make-excerpt.ts'
import { findWords } from './words.ts'

const write = (parts: readonly ExcerptPart[] | null) =>
  parts?.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join('') ?? null
const read = (texts: string[]) => texts.map((text) => ({ text, words: findWords(text, 'fr') }))
const excerpt = (texts: string[], ...marked: string[]) => write(makeExcerpt(read(texts), new Set(marked), 'fr'))

describe('an excerpt', () => {
  it('is the sentence with the word, and no other', () => {
    const text = 'Il partit. La Valise était rouge ! Elle resta.'
    expect(excerpt([text], 'valise')).toBe('La [Valise] était rouge !')
  })

  it('is the sentence in which most of the words stand, wherever it is', () => {
    expect(excerpt(['La valise. La valise.', 'Une valise rouge.'], 'valise', 'rouge')).toBe('Une [valise] [rouge].')
  })

  it('is the first where several have as many', () => {
    expect(excerpt(['Une valise.', 'Deux valises.'], 'valise', 'valises')).toBe('Une [valise].')
  })

  it('is nothing where the words do not stand', () => {
    expect(excerpt(['Il partit.'], 'valise')).toBeNull()
    expect(excerpt([], 'valise')).toBeNull()
  })

  it('is the sentence that cutting the whole text gives, wherever the word stands in it', () => {
    const pieces = [
      'Il partit',
      'M',
      'le 3',
      'voir p',
      'il dit',
      '« Non',
      'A',
      'e.g',
      'x'.repeat(150),
      'mot '.repeat(90),
    ]
    const ends = ['. ', '! ', '… ', '? » ', '.) ', ', ', '\u2029', '.', ' ']
    const part = fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(...ends)).map((both) => both.join(''))
    const around = fc.array(part, { maxLength: 30 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(around, around, (before, after) => {
        const text = `${before}valise ${after}`
        const cut = [...new Intl.Segmenter('fr', { granularity: 'sentence' }).segment(text)]
        const whole = cut.find(({ segment }) => segment.includes('valise'))?.segment.trim() ?? ''
        if (whole.length <= 240) expect(excerpt([text], 'valise')).toBe(whole.replace('valise', '[valise]'))
      }),
      { numRuns: 500 },
    )
  })

  it('shows of a long sentence what stands around the word, whole words only', () => {
    const long = `${'avant '.repeat(60)}valise ${'après '.repeat(60)}`.trim()
    const shown = excerpt([long], 'valise') ?? ''
    expect(shown).toMatch(/^… avant .*\[valise\] après .* …$/)
    expect(shown.length).toBeLessThan(260)
    expect(
      shown
        .replaceAll(/[[\]…]/g, ' ')
        .trim()
        .split(/\s+/)
        .every((word) => /^(?:avant|valise|après)$/.test(word)),
    ).toBe(true)
    expect(excerpt(['x'.repeat(50) + ' ' + 'y'.repeat(600)], 'x'.repeat(50))).toMatch(/^\[x+\]/)
  })

  it('is text: what looks like markup stays what was written', () => {
    expect(makeExcerpt(read(['<b>valise</b> & co']), new Set(['valise']), 'fr')).toEqual([
      { text: '<b>', isHit: false },
      { text: 'valise', isHit: true },
      { text: '</b> & co', isHit: false },
    ])
  })

  it('loses nothing of what it marks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(
          markWords(text, new Set(['a', 'e']), 'fr')
            .map((part) => part.text)
            .join(''),
        ).toBe(text)
      }),
    )
  })
})
