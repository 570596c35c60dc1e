import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakLines } from './break-lines.ts'

/** Every sign as wide as the next: what counts here is where lines end. */
const measure = (text: string) => text.length
const broken = (text: string, width: number, mostLines = 4) => breakLines(text, { measure, width, mostLines })

describe('a headline', () => {
  it('stays on one line where it fits', () => {
    expect(broken('Le bus de nuit', 20)).toEqual(['Le bus de nuit'])
  })

  it('is broken as evenly as it can be, not as late as it can be', () => {
    expect(broken('one two three four five six', 22)).toEqual(['one two three', 'four five six'])
  })

  it('leaves no word alone on the last line where another way is', () => {
    expect(broken('Ils ont tous quitté l’armée', 24)?.at(-1)?.split(' ').length).toBeGreaterThan(1)
  })

  it('ends no line with a preposition where another way is', () => {
    const lines = broken('Он вернулся домой в пустой город', 20) ?? []
    expect(lines.length).toBeGreaterThan(1)
    for (const line of lines) expect(line).not.toMatch(/ в$/)
  })

  it.each([
    ['no-break spaces', 'avant\u00A0l’été', 8],
    ['narrow no-break spaces', 'Pourquoi\u202F? Parce que', 10],
    ['spaces before a dash', 'Я подписал — а потом понял', 14],
    ['spaces of French punctuation', 'Un mot : non ! « Jamais »', 9],
  ])('is never broken at %s', (_what, text, width) => {
    const lines = broken(text, width, 9) ?? []
    for (const line of lines) expect(line).not.toMatch(/^[—–:!?»]|[«\u00A0\u202F]$/)
    if (text.startsWith('avant')) expect(lines).toEqual([])
  })

  it('is hyphenated at written and at soft hyphens alone, and shows a soft one only at the end of a line', () => {
    expect(broken('Wehr\u00ADdienst\u00ADverweigerung', 14)).toEqual(['Wehrdienst-', 'verweigerung'])
    expect(broken('Wehr\u00ADdienst', 14)).toEqual(['Wehrdienst'])
    expect(broken('Russie-Libertés', 10)).toEqual(['Russie-', 'Libertés'])
    expect(broken('Wehrdienstverweigerung', 14)).toBe(null)
  })

  it('is null where it needs more lines than it may have', () => {
    expect(broken('one two three four', 5, 3)).toBe(null)
    expect(broken('   ', 5)).toBe(null)
  })

  it('loses no letter, whatever it says, and no line is too wide', () => {
    const word = fc.string({ minLength: 1, maxLength: 9, unit: fc.constantFrom(...'abcdeжщюéß-') })
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), fc.integer({ min: 10, max: 40 }), (words, width) => {
        const lines = broken(words.join(' '), width, 12)
        if (lines === null) return
        expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''))
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(width)
      }),
    )
  })
})
