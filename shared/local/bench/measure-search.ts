import type { Stack } from '../running-stack.ts'
import type { Figure } from './measurement.ts'
import { startFullSite } from './pages/start-full-site.ts'
import { runTrial } from './run-trial.ts'

/** Public ones, each in five languages. */
const STORIES = 500
/** Of a question, and of a page with its answer, at the 95th percentile; in milliseconds. */
const LONGEST = 50
const LONGEST_PAGE = 100

type Spread = { p50: number; p95: number; p99: number }
type Timed = { whole: Spread; database: Spread; page: Spread }
type Times = Record<'found' | 'tolerant' | 'nothing', Timed> & { indexing: Spread; texts: number; filling: number }

/** Searching five hundred public stories in five languages, on a stack of its own: the database, the CMS, and the page. */
export async function measureSearch(): Promise<Figure[]> {
  const full = await startFullSite(STORIES)
  try {
    const { texts, filling, found, tolerant, nothing, indexing } = await tryOn(full.stack)
    const all = (name: string, { whole, database, page }: Timed): Figure[] => [
      ...figuresOf(name, whole, LONGEST),
      ...figuresOf('    of it PostgreSQL', database),
      ...figuresOf('    as a page of the site, over HTTP', page, LONGEST_PAGE),
    ]
    return [
      { name: 'texts in the index', value: texts, unit: 'count', atLeast: STORIES * 5 },
      { name: '    described anew in', value: filling / 1000, unit: 's' },
      ...all('a search that finds', found),
      ...all('a search with a typing error', tolerant),
      ...all('a search that finds nothing', nothing),
      ...figuresOf('what a publication costs more, one language', indexing, 60),
    ]
  } finally {
    await full.stop()
  }
}

function figuresOf(name: string, { p50, p95, p99 }: Spread, atMost?: number): Figure[] {
  return [
    { name: `${name}: p50`, value: p50, unit: 'ms' },
    { name: `${name}: p95`, value: p95, unit: 'ms', ...(atMost !== undefined && { atMost }) },
    { name: `${name}: p99`, value: p99, unit: 'ms' },
  ]
}

function tryOn({ environment, siteUrl }: Stack): Promise<Times> {
  return runTrial({
    name: 'trial of search',
    package: 'cms',
    program: ['src/search/trial/measure-search.ts', siteUrl],
    environment,
  })
}
