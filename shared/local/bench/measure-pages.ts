import { fork } from 'node:child_process'
import fs from 'node:fs/promises'
import path from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { makeTemporaryFolder } from '../testing/make-temporary-folder.ts'
import { pause } from './keep-load.ts'
import type { Figure } from './measurement.ts'
import { askInParallel, type Answered } from './pages/ask-in-parallel.ts'
import { passOn, type Passed } from './pages/pass-on.ts'
import { startFullSite, type FullSite } from './pages/start-full-site.ts'

const STORIES = 60
const CONNECTIONS = 32
const PAIRS = 7
const ROUND = 2000
const RENDERED = 200
const HEADERS = { 'Accept-Encoding': 'gzip, deflate, br' }

/** A kept story page against the same bytes from Node's bare server, in alternating pairs; and what making one takes. */
export async function measurePages(): Promise<Figure[]> {
  const full = await startFullSite(STORIES)
  try {
    return [...(await measureRendering(full)), ...(await measureKept(full))]
  } finally {
    await full.stop()
  }
}

async function measureKept({ stack, stories }: FullSite): Promise<Figure[]> {
  const url = stack.siteUrl + stories[0]
  const bare = await serveBare(await readBest(url))
  try {
    const round = (of: string) =>
      askInParallel({ url: of, connections: CONNECTIONS, milliseconds: ROUND, headers: HEADERS })
    for (const of of [url, bare.url]) await round(of)
    const pairs: { site: Answered; bare: Answered }[] = []
    for (let pair = 0; pair < PAIRS; pair += 1)
      pairs.push(
        pair % 2 === 0
          ? { site: await round(url), bare: await round(bare.url) }
          : { bare: await round(bare.url), site: await round(url) },
      )
    const median = (of: (pair: (typeof pairs)[number]) => number) => medianOf(pairs.map(of))
    return [
      {
        name: 'kept story page, 32 connections',
        value: median(({ site }) => site.perSecond),
        unit: '/s',
        atLeast: 1000,
      },
      { name: '    p99', value: median(({ site }) => site.p99), unit: 'ms', atMost: 20 },
      { name: 'the same bytes from a bare server', value: median((pair) => pair.bare.perSecond), unit: '/s' },
      { name: '    p99', value: median((pair) => pair.bare.p99), unit: 'ms' },
      {
        ...{ name: 'site against bare server', unit: 'ratio', atLeast: 0.6 },
        value: median(({ site, bare: other }) => site.perSecond / other.perSecond),
      },
    ]
  } finally {
    await bare.stop()
  }
}

/** The page in Brotli, once the site has compressed it as well as it can. */
async function readBest(url: string): Promise<Buffer> {
  for (let time = 0; time < 300; time += 1) {
    const answer = await fetch(url, { headers: HEADERS })
    const text = await answer.text()
    const isBest = answer.headers.get('etag')?.endsWith('.br"') === true
    if (isBest) return brotliCompressSync(text)
    await pause(100)
  }
  throw new Error('the page was never compressed as well as it can be')
}

async function serveBare(page: Buffer): Promise<{ url: string; stop: () => Promise<void> }> {
  const folder = await makeTemporaryFolder('bare')
  const file = path.join(folder, 'page')
  await fs.writeFile(file, page)
  const program = path.join(import.meta.dirname, 'pages/bare-server.mjs')
  const child = fork(program, [file, 'br'], { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] })
  const port = await new Promise<string>((resolve) =>
    child.stdout?.once('data', (line: Buffer) => resolve(line.toString())),
  )
  return {
    url: `http://127.0.0.1:${port.trim()}/`,
    stop: async () => {
      child.kill()
      await fs.rm(folder, { recursive: true, force: true })
    },
  }
}

/** Pages nobody has read yet, one after the other: in all, and without the time the CMS took. */
async function measureRendering({ stack, stories }: FullSite): Promise<Figure[]> {
  const line = await passOn(stack.cmsUrl)
  const site = await stack.startAnotherSite({ CMS_URL: line.url })
  try {
    // Until it has read ahead what every page wants.
    await pause(3000)
    const [all, own]: [number[], number[]] = [[], []]
    for (const story of stories.slice(0, RENDERED)) {
      line.passed()
      const began = performance.now()
      const answer = await fetch(site.url + story, { headers: HEADERS })
      await answer.arrayBuffer()
      const taken = performance.now() - began
      if (!answer.ok) throw new Error(`the site answered ${answer.status} to ${story}`)
      all.push(taken)
      own.push(taken - spentIn(line.passed()))
    }
    return [
      { name: 'a story page made anew, CMS and all: p50', value: medianOf(all), unit: 'ms', atMost: 80 },
      { name: '    the site’s own part of it: p50', value: medianOf(own), unit: 'ms', atMost: 15 },
    ]
  } finally {
    await site.stop()
    line.close()
  }
}

/** The site follows the CMS all the time; a page is made of texts. */
function spentIn(passed: readonly Passed[]): number {
  const texts = passed.filter(({ path: asked }) => !asked.startsWith('/api/revision'))
  return texts.reduce((sum, { milliseconds }) => sum + milliseconds, 0)
}

function medianOf(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.POSITIVE_INFINITY
}
