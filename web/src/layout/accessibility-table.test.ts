import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = path.resolve(import.meta.dirname, '../../..')
/** X17 is the newsroom's. */
const GOALS = [...Array.from({ length: 16 }, (_, at) => `X${at + 1}`), 'X18']

type Row = { goal: string; held: { file: string; test: string }[]; files: string[] }

/** The rows of the table, each with the tests it names: a file, and words of a test in it. */
function readTable(text: string): Row[] {
  return [...text.matchAll(/^\| (X\d+) \|.*$/gm)].map(([row, goal = '']) => {
    let file = ''
    const held = [...row.matchAll(/`([^`]+)`|“([^”]+)”/g)].flatMap(([, path, test]) => {
      if (path !== undefined) file = path
      return test === undefined ? [] : [{ file, test }]
    })
    return { goal, held, files: [...row.matchAll(/`([^`]+)`/g)].map(([, named = '']) => named) }
  })
}

/** What the table names and is not there. */
function findMissing(rows: readonly Row[]): string[] {
  return rows.flatMap(({ goal, held, files }) => [
    ...files.filter((file) => !existsSync(path.join(ROOT, file))).map((file) => `${goal}: ${file}`),
    ...held
      .filter(({ file }) => existsSync(path.join(ROOT, file)))
      .filter(({ file, test }) => !readFileSync(path.join(ROOT, file), 'utf8').includes(test))
      .map(({ file, test }) => `${goal}: “${test}” in ${file}`),
  ])
}

describe('the table of what holds the site open to everybody', () => {
  const rows = readTable(readFileSync(path.join(ROOT, 'web/accessibility.md'), 'utf8'))

  it('has every goal, in its order, each with a test at least', () => {
    expect(rows.map(({ goal }) => goal)).toEqual(GOALS)
    for (const { goal, held } of rows) expect(held.length, goal).toBeGreaterThan(0)
  })

  it('names only tests that are there', () => {
    expect(findMissing(rows)).toEqual([])
  })

  it('is the control: a file and a test that are not there are found', () => {
    const table = '| X1 | a goal | `web/nowhere.test.ts` “a test”; `web/src/layout/pages.test.tsx` “never written” |'
    expect(findMissing(readTable(table))).toEqual([
      'X1: web/nowhere.test.ts',
      'X1: “never written” in web/src/layout/pages.test.tsx',
    ])
  })
})
