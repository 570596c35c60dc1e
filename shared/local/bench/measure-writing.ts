import type { Stack } from '../running-stack.ts'
import { openSession } from '../testing/open-session.ts'
import type { Figure } from './measurement.ts'
import { runTrial } from './run-trial.ts'
import { share } from './time-answers.ts'

/** Milliseconds, of each time. */
type Taken = { saves: number[]; afterPauses: number[]; writingOn: number[] }

/**
 * Somebody writes `story` in a real browser with the preview beside the form: from the request of the words' keeper to
 * its answer, and from a key to its letter on the site's page.
 */
export async function measureWriting(stack: Stack, story: string): Promise<Figure[]> {
  const { saves, afterPauses, writingOn } = await write(stack, story)
  return [
    { name: 'words kept while somebody writes: p95', value: share(saves, 0.95), unit: 'ms', atMost: 300 },
    { name: '    p50', value: share(saves, 0.5), unit: 'ms' },
    { name: '    times', value: saves.length, unit: 'count' },
    // What is taken for one's own doing, and the pace of the drawings is a quarter of a second of it.
    { name: 'preview, from a key to its letter drawn: p95', value: share(afterPauses, 0.95), unit: 'ms', atMost: 500 },
    { name: '    p50', value: share(afterPauses, 0.5), unit: 'ms' },
    { name: '    while one writes on, p95', value: share(writingOn, 0.95), unit: 'ms', atMost: 500 },
    { name: '    while one writes on, p50', value: share(writingOn, 0.5), unit: 'ms' },
  ]
}

async function write({ cmsUrl, siteUrl, databaseUrl, accounts }: Stack, story: string): Promise<Taken> {
  if (accounts === null) throw new Error('there are no demo accounts')
  const session = await openSession({ databaseUrl }, accounts.author.email)
  return runTrial({
    name: 'writer',
    package: 'web',
    program: ['e2e/newsroom/measure-writing.ts', JSON.stringify({ cmsUrl, siteUrl, session, story })],
  })
}
