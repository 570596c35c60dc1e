import { expect, test } from 'vitest'
import { fitTitle } from './fit-title.ts'

/** Half an em a sign, as in most type. */
const measure = (text: string) => text.length / 2
const WIDTH = 1072
const fitted = (title: string) => fitTitle(title, measure, WIDTH)

test('the fewer its words, the larger a title is', () => {
  const sizes = [
    'Le bus de nuit',
    'Ils m’ont dit que la guerre finirait avant l’été et je suis parti',
    'mot '.repeat(30),
  ]
    .map(fitted)
    .map(({ size }) => size)
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
  expect(new Set(sizes).size).toBe(3)
})

test.each(['mot '.repeat(20), 'слово '.repeat(40), 'x'.repeat(300), `${'Verfahrens'.repeat(9)} und Recht`])(
  'a title of any length has at most four lines, none too wide: %s',
  (title) => {
    const { size, lines } = fitted(title)
    expect(lines.length).toBeGreaterThan(0)
    expect(lines.length).toBeLessThanOrEqual(4)
    for (const line of lines) expect(measure(line) * size).toBeLessThanOrEqual(WIDTH)
  },
)

test('a sentence begins a line of its own, unless there are more of them than lines', () => {
  expect(fitted('Ils refusent de faire cette guerre. Aidez-les à partir.').lines).toContain('Aidez-les à partir.')
  const many = fitted('Partir maintenant. Rester ici. Se taire. Parler un jour. Revenir enfin.').lines
  expect(many.join(' ')).toBe('Partir maintenant. Rester ici. Se taire. Parler un jour. Revenir enfin.')
})

test('only what does not fit is shortened, and says so', () => {
  expect(fitted('mot '.repeat(20)).lines.join(' ')).not.toContain('…')
  expect(fitted('слово '.repeat(60)).lines.join(' ')).toMatch(/слово…$/)
})
