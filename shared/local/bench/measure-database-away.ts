import { randomUUID } from 'node:crypto'
import type { Stack } from '../running-stack.ts'
import { countLines, type Lines } from './count-lines.ts'
import { orderGift } from './give.ts'
import { isOk, keepLoad, pause, timeUntil } from './keep-load.ts'
import type { Figure } from './measurement.ts'
import { pathsOf, readContents } from './read-contents.ts'

/** Longer than a minute: what the logs leave out they say when a minute is over. */
const AWAY = 70_000
const LOGS = ['CMS', 'worker', 'site']
/** Of each log, in that time: some kinds of trouble, each twenty times a minute. */
const MOST_LINES = 400

/**
 * PostgreSQL alone is away for more than a minute, while readers read, donors give, and strangers ask the site and the CMS
 * for what only PostgreSQL knows: what they get, how much is written down of it, and how long until all is well again.
 */
export async function measureDatabaseAway(stack: Stack): Promise<Figure[]> {
  for (const path of pathsOf(await readContents(stack))) await isOk(stack.siteUrl + path)
  const load = await keepLoad(stack)
  const strangers = keepAsking(stack)
  try {
    await pause(2000)
    const before = await countAll(stack)
    const database = stack.restartDatabase({ downFor: AWAY })
    await pause(AWAY - 5000)
    const giving = await fetch(`${stack.siteUrl}/ru/donate`)
    const words = /<html lang="ru"[\s\S]*<h1/.test(await giving.text())
    const health = await fetch(`${stack.cmsUrl}/healthz`)
    await database
    const began = performance.now()
    const [pages, gifts] = await Promise.all([
      timeUntil(began, () => areOk(stack)),
      timeUntil(began, () => orderGift(stack).then(() => true)),
    ])
    const after = await countAll(stack)
    const { pages: read, failedPages } = await load.stop()
    const asked = await strangers.stop()
    const lines = LOGS.map((name, at) => ({ name, ...since(before[at], after[at]) }))
    return [
      { name: 'without PostgreSQL: pages read', value: read, unit: 'count' },
      { name: '    of them failed', value: failedPages, unit: 'count', exactly: 0 },
      { name: '    questions only PostgreSQL can answer', value: asked, unit: 'count' },
      { name: '    donate answers', value: giving.status, unit: 'count', exactly: 503 },
      { name: '    asks to come back in', value: Number(giving.headers.get('retry-after')), unit: 's', atLeast: 1 },
      { name: '    in the reader’s language', value: Number(words), unit: 'count', exactly: 1 },
      { name: '    health of the CMS answers', value: health.status, unit: 'count', exactly: 200 },
      ...lines.map(({ name, said }): Figure => ({
        ...{ name: `    lines in the log: ${name}`, value: said, unit: 'count', atMost: MOST_LINES },
      })),
      // The control: this many there would be if nothing were left out, or nothing has been shown.
      {
        ...{ name: '    lines left out of all logs', unit: 'count', atLeast: LOGS.length * MOST_LINES },
        value: lines.reduce((sum, { said, meant }) => sum + meant - said, 0),
      },
      { name: '    pages, search and readiness back after', value: pages, unit: 'ms', atMost: 5000 },
      { name: '    giving back after', value: gifts, unit: 'ms', atMost: 5000 },
    ]
  } finally {
    await Promise.all([load.stop(), strangers.stop()])
  }
}

function countAll(stack: Stack): Promise<Lines[]> {
  return Promise.all(LOGS.map((name) => countLines(stack, name)))
}

function since(before: Lines | undefined, after: Lines | undefined): Lines {
  return {
    said: (after?.said ?? 0) - (before?.said ?? 0),
    meant: (after?.meant ?? 0) - (before?.meant ?? 0),
  }
}

async function areOk({ siteUrl, cmsUrl }: Stack): Promise<boolean> {
  const urls = [
    ...['/readyz', '/fr/donate', '/fr/search?q=la'].map((path) => siteUrl + path),
    ...['/readyz', '/admin/login'].map((path) => cmsUrl + path),
  ]
  return (await Promise.all(urls.map((url) => isOk(url)))).every(Boolean)
}

/** Strangers who ask, each a few times a second, and never twice the same. */
function keepAsking({ siteUrl, cmsUrl, serviceKey }: Stack): { stop: () => Promise<number> } {
  const over = new AbortController()
  let asked = 0
  const json = { 'content-type': 'application/json' }
  const questions: (() => Promise<unknown>)[] = [
    () => isOk(`${siteUrl}/fr/donate?resume=${randomUUID()}`),
    () => isOk(`${siteUrl}/fr/search?q=${randomUUID()}`),
    () => isOk(`${siteUrl}/fr/thanks/${randomUUID()}`),
    () => isOk(`${cmsUrl}/readyz`),
    () => isOk(`${cmsUrl}/admin/login`),
    () => isOk(`${cmsUrl}/admin/collections/stories/${randomUUID()}`),
    () => isOk(`${cmsUrl}/api/stories/${randomUUID()}`),
    () => isOk(`${cmsUrl}/api/stories?where[id][equals]=${randomUUID()}`),
    () => fetch(`${cmsUrl}/api/published`, { headers: { authorization: `Bearer ${serviceKey}` } }),
    () =>
      fetch(`${cmsUrl}/api/account/sign-in`, {
        ...{ method: 'POST', headers: json },
        body: JSON.stringify({ email: `${randomUUID()}@example.org`, password: randomUUID() }),
      }),
  ]
  const askOn = async (question: () => Promise<unknown>): Promise<void> => {
    for (; !over.signal.aborted; await pause(150)) {
      asked += 1
      await question().catch(() => undefined)
    }
  }
  const all = Promise.all(questions.map((question) => askOn(question)))
  return {
    stop: async () => {
      over.abort()
      await all
      return asked
    },
  }
}
