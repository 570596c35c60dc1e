import { readFileSync } from 'node:fs'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { drawAllPages } from '../layout/draw-all-pages.tsx'

const SHEETS = { site: readSheet('site.css'), giving: readSheet('giving.css') }
type Sheet = keyof typeof SHEETS

function readSheet(name: string): string {
  const entry = new URL(name, import.meta.url)
  return readFileSync(entry, 'utf8').replaceAll(/@import '([^']+)';/g, (_, file: string) =>
    readSheet(new URL(file, entry).href),
  )
}

/** Whatever its state and its parts: only in what stands around and beside it. */
const STATE = /::?[\w-]+(?:\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))?/g

function selectorsIn(css: string): Set<string> {
  const rules = css.replaceAll(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{}@;]+)\{[^{}]*\}/g)
  const selectors = [...rules].flatMap(([, selector = '']) => selector.replaceAll(STATE, '').split(','))
  return new Set(
    selectors.map((one) =>
      one
        .trim()
        .replace(/(^|[>+~\s])$/, '$1*')
        .replaceAll(/([>+~])\s*(?=[>+~])/g, '$1 * '),
    ),
  )
}

const ofSheet = { site: selectorsIn(SHEETS.site), giving: selectorsIn(SHEETS.giving) }
const alone = (sheet: Sheet, other: Sheet) => [...ofSheet[sheet]].filter((selector) => !ofSheet[other].has(selector))
const notIn: Record<Sheet, string[]> = { site: alone('giving', 'site'), giving: alone('site', 'giving') }

const pages = Object.entries(drawAllPages('fr')).map(([name, html]) => {
  const { document } = parseHTML(html)
  const sheets = [...html.matchAll(/<link rel="stylesheet" href="\/assets\/(\w+)\.css"/g)].map(([, sheet]) => sheet)
  const [sheet] = sheets as Sheet[]
  const meant = (of: Sheet) => notIn[of].filter((selector) => document.querySelector(selector) !== null)
  return {
    name,
    sheets,
    missed: sheet === undefined ? [] : meant(sheet),
    own: meant(sheet === 'giving' ? 'site' : 'giving'),
  }
})

describe('a page loads one style sheet', () => {
  it.each(pages)('and misses nothing of the other: "$name"', ({ sheets, missed }) => {
    expect(sheets).toEqual([expect.stringMatching(/^(?:site|giving)$/)])
    expect(missed).toEqual([])
  })

  it('which has rules that the other has not: with that one in its place, pages would miss them', () => {
    for (const sheet of ['site', 'giving']) {
      const loading = pages.filter(({ sheets }) => sheets[0] === sheet)
      expect(loading.length).toBeGreaterThan(4)
      expect(new Set(loading.flatMap(({ own }) => own)).size).toBeGreaterThan(20)
    }
  })
})
