import { DEFAULT_LOCALE, LOCALES } from '@campaign/shared/locales/locales.ts'
import { setTimeout as wait } from 'node:timers/promises'
import { untilAborted } from '@campaign/shared/deadlines/until-aborted.ts'
import pLimit from 'p-limit'
import { drawEntrance } from './draw-entrance.ts'
import { fileOf } from './file-names.ts'
import { rewritePage, type CopiedFrom } from './rewrite-page.ts'
import { rewriteStyles } from './rewrite-styles.ts'

/** By name, the files of a copy. */
export type Copy = ReadonlyMap<string, Uint8Array>

/** What the site said last time, so that it need not say it again. */
export type Known = Map<string, { etag: string; file: string; bytes: Uint8Array; leadsTo: string[] }>

type Gathering = { siteUrl: string; onionUrl: string | null; readUrl: string; known: Known }

/** Few, because readers come first. */
const AT_ONCE = 4
/** Time for the site to be asked twice, with the pause it asks for between. */
const PATIENCE_MS = 30_000
/** From an address to the page it stands for. */
const MOST_STEPS = 3

/**
 * Reads everything a reader can reach from the five home pages, and rewrites it for a folder. Only what the site answers
 * with 200 at this moment is in it. A page for which the CMS was too slow once is asked for again. Throws when the site does
 * not answer: half a copy is none; and when it has not heard the CMS of late: what it then shows for the length of its lease
 * must not last longer in a folder.
 */
export async function gatherCopy({ siteUrl, onionUrl, readUrl, known }: Gathering): Promise<Copy> {
  await requireSure(readUrl)
  const files = new Map<string, Uint8Array>()
  const asked = new Set<string>()
  const limit = pLimit(AT_ONCE)
  const visit = async (address: string): Promise<void> => {
    if (asked.has(address)) return
    asked.add(address)
    const read = await limit(() => {
      const signal = AbortSignal.timeout(PATIENCE_MS)
      const until = performance.now() + PATIENCE_MS
      return untilAborted(signal, readOne(address, { siteUrl, onionUrl, readUrl, known, signal, until }))
    })
    if (read === null) return
    files.set(read.file, read.bytes)
    await Promise.all(read.leadsTo.map(visit))
  }
  await Promise.all([...LOCALES.map((locale) => `/${locale}`), '/favicon.svg'].map(visit))
  for (const address of known.keys()) if (!asked.has(address)) known.delete(address)
  const home = files.get(fileOf(`/${DEFAULT_LOCALE}`) ?? '')
  if (home) files.set('index.html', new TextEncoder().encode(drawEntrance(new TextDecoder().decode(home))))
  return files
}

async function requireSure(readUrl: string): Promise<void> {
  const signal = AbortSignal.timeout(PATIENCE_MS)
  const { status } = await fetch(`${readUrl}/readyz`, { redirect: 'manual', signal })
  if (status === 503) throw new Error('the site does not hear the CMS, so nobody can say what is public')
  // Something before it answers in its place: then nobody has said anything.
  if (status !== 200)
    throw new Error(`the site does not say whether it hears the CMS: it answered ${status} at /readyz`)
}

async function readOne(
  address: string,
  { siteUrl, onionUrl, readUrl, known, signal, until }: Gathering & Pick<Asking, 'signal' | 'until'>,
) {
  const before = known.get(address)
  const headers: Record<string, string> = before ? { 'if-none-match': before.etag } : {}
  const answer = await askUntilAble(address, { readUrl, signal, until, headers })
  if (answer.status === 304 && before) return before
  known.delete(address)
  if (answer.status === 404 || answer.status === 410 || isRedirect(answer)) return null
  if (answer.status !== 200) throw new Error(`the site answered ${answer.status} at ${address}`)
  const file = fileOf(address)
  if (file === null) return null
  const read = { etag: answer.headers.get('etag') ?? '', file, ...(await rewrite(answer, { file, siteUrl, onionUrl })) }
  if (read.etag !== '') known.set(address, read)
  return read
}

/** `until`: by `performance.now()`. */
type Asking = { readUrl: string; signal: AbortSignal; until: number; headers: Record<string, string> }

/** Asks again while the site says that it cannot answer now (503), and that it will before `asking.until`. */
async function askUntilAble(address: string, asking: Asking): Promise<Response> {
  const answer = await askFollowing(address, asking)
  const pauseMs = 1000 * Math.max(1, Number(answer.headers.get('retry-after') || Number.NaN))
  if (answer.status !== 503 || !(performance.now() + pauseMs < asking.until)) return answer
  await answer.body?.cancel()
  await wait(pauseMs, undefined, { signal: asking.signal })
  return askUntilAble(address, asking)
}

/**
 * A folder cannot lead on: at the name of an address that does, there is what it leads to. Where it leads elsewhere than to
 * the site, or in circles, there is nothing.
 */
async function askFollowing(address: string, { readUrl, signal, headers }: Asking): Promise<Response> {
  const request = { signal, headers }
  let answer = await fetch(readUrl + address, { ...request, redirect: 'manual' })
  for (let step = 0; step < MOST_STEPS && isRedirect(answer); step += 1) {
    const to = answer.headers.get('location') ?? ''
    if (fileOf(to) === null) break
    answer = await fetch(readUrl + to, { ...request, redirect: 'manual' })
  }
  return answer
}

function isRedirect({ status }: Response): boolean {
  return status >= 300 && status < 400 && status !== 304
}

async function rewrite(
  answer: Response,
  { file, ...origins }: CopiedFrom,
): Promise<{ bytes: Uint8Array; leadsTo: string[] }> {
  const type = answer.headers.get('content-type') ?? ''
  if (type.startsWith('text/html')) {
    const { html, leadsTo } = rewritePage(await answer.text(), { file, ...origins })
    return { bytes: new TextEncoder().encode(html), leadsTo }
  }
  if (type.startsWith('text/css')) {
    const { css, leadsTo } = rewriteStyles(await answer.text(), { file })
    return { bytes: new TextEncoder().encode(css), leadsTo }
  }
  return { bytes: new Uint8Array(await answer.arrayBuffer()), leadsTo: [] }
}
