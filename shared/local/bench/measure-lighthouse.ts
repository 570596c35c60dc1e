import type { Stack } from '../running-stack.ts'
import { findBrowser } from '../testing/find-browser.ts'
import { auditSurely, CATEGORIES, type Audited } from './lighthouse/audit-page.ts'
import { listPageKinds, type PageKind } from './lighthouse/list-page-kinds.ts'
import type { Figure } from './measurement.ts'
import { pathsOf, readContents } from './read-contents.ts'

const LANGUAGES = ['fr', 'ru']
/** Until the largest part of a page is drawn, on the slow telephone and line that Lighthouse works out; ms. */
const LONGEST_LCP = 1200

/** What Lighthouse (a telephone, simulated slow 4G) says of every kind of page that is meant to be found. */
export async function measureLighthouse(stack: Stack): Promise<Figure[]> {
  const found = await findBrowser()
  if (found.outcome === 'missing') throw new Error(found.sentence)
  const kinds = listPageKinds(pathsOf(await readContents(stack)), LANGUAGES)
  const audited: { kind: PageKind; page: Audited }[] = []
  process.stdout.write(`\n${HEADING}\n`)
  // One after the other: what is measured here is time.
  for (const kind of kinds) {
    await requireIndexable(stack.siteUrl + kind.path)
    const { page, runs } = await auditSurely(found.browser, stack.siteUrl + kind.path)
    audited.push({ kind, page })
    if (runs.length > 1) process.stdout.write(`${runs.map(describeDeafness).join('\n')}\n`)
    process.stdout.write(`${rowOf(kind.name, page)}\n`)
  }
  const pages = audited.map(({ page }) => page)
  const contents = audited.filter(({ kind }) => kind.isContent).map(({ page }) => page)
  const most = (values: number[]) => Math.max(...values)
  return [
    { name: 'pages looked at', value: pages.length, unit: 'count', exactly: kinds.length },
    ...CATEGORIES.map((category): Figure => {
      const value = Math.min(...pages.map(({ scores }) => scores[category]))
      return { name: `least of all pages: ${category}`, value, unit: 'count', atLeast: 100 }
    }),
    {
      name: 'longest LCP of a page',
      value: most(pages.map(({ lcp }) => lcp)),
      unit: 'ms',
      atMost: LONGEST_LCP,
    },
    { name: 'greatest CLS of a page', value: most(pages.map(({ cls }) => cls)), unit: 'ratio', exactly: 0 },
    { name: 'longest TBT of a content page', value: most(contents.map(({ tbt }) => tbt)), unit: 'ms', exactly: 0 },
  ]
}

const WIDTHS = [40, 6, 6, 6, 6, 9, 7, 8]
const HEADING = line(['page', 'perf', 'a11y', 'best', 'SEO', 'LCP', 'CLS', 'TBT'])

function line([name = '', ...cells]: string[]): string {
  return `  ${name.padEnd(WIDTHS[0] ?? 0)}${cells.map((cell, at) => cell.padStart(WIDTHS[at + 1] ?? 0)).join('')}`
}

function rowOf(name: string, { scores, lcp, cls, tbt, failed }: Audited): string {
  const cells = CATEGORIES.map((category) => String(scores[category]))
  const row = line([name, ...cells, `${lcp.toFixed(0)} ms`, cls.toFixed(3), `${tbt.toFixed(0)} ms`])
  return failed.length === 0 ? row : `${row}\n      ${failed.join(', ')}`
}

function describeDeafness({ tbt, longTasks }: Audited): string {
  return `      one run of it: TBT ${tbt.toFixed(0)} ms, long tasks ${longTasks.map((task) => task.toFixed(0)).join(', ') || 'none'}`
}

/** A page that asks not to be found has no place here: of it Lighthouse would say so for ever. */
async function requireIndexable(url: string): Promise<void> {
  const answer = await fetch(url)
  const robots =
    (answer.headers.get('x-robots-tag') ?? '') + (/<meta name="robots"[^>]*>/.exec(await answer.text())?.[0] ?? '')
  if (!answer.ok || robots.includes('noindex')) throw new Error(`${url} is not a page to be found`)
}
