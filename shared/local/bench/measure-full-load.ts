import http from 'node:http'
import { pause } from './keep-load.ts'
import { growth, medianOf, watchMemory } from './measure-endurance.ts'
import type { Figure } from './measurement.ts'
import { startFullSite, type FullSite } from './pages/start-full-site.ts'

const READERS = 32
const CHANGED_EVERY = 5000
/** At full load with every page kept, before anything is held against it: what the engine keeps settles meanwhile. */
const SETTLES_IN = 60_000
const LONGEST_WARM_UP = 20 * 60_000

export type FullLoad = { stories: number; milliseconds: number }

/**
 * So many stories in five languages, read for so long as fast as they come while the newsroom changes some: does the
 * site's memory grow? Looked at from when every page is kept, and compressed as well as it can be: until then it has to.
 */
export async function measureFullLoad({ stories, milliseconds }: FullLoad): Promise<Figure[]> {
  const full = await startFullSite(stories)
  const over = new AbortController()
  try {
    const { site = 0 } = full.stack.pids()
    const warmUp = await keepEveryPage(full)
    const count = { pages: 0, failed: 0 }
    const all = Promise.all([readAll(full, count, over.signal), changeSome(full, over.signal)])
    await pause(SETTLES_IN)
    const before = count.pages
    const { site: samples = [] } = await watchMemory({ site }, milliseconds)
    const pages = count.pages - before
    over.abort()
    await all
    return [
      { name: 'pages kept before it was looked at', value: full.stories.length, unit: 'count' },
      { name: '    in', value: warmUp / 1000, unit: 's' },
      { name: 'pages read at full load', value: pages, unit: 'count' },
      { name: '    in a second', value: (pages / milliseconds) * 1000, unit: '/s' },
      { name: '    of them failed', value: count.failed, unit: 'count', exactly: 0 },
      { name: 'site resident memory once warm', value: medianOf(samples, 0), unit: 'MB', atMost: 300 },
      { name: '    growth until the end', value: growth(samples), unit: '%', atMost: 5 },
    ]
  } finally {
    over.abort()
    await full.stop()
  }
}

/** Resolves, with the milliseconds it took, when every page is answered as it will be from then on. */
async function keepEveryPage({ stack, stories }: FullSite): Promise<number> {
  const began = performance.now()
  const agent = new http.Agent({ keepAlive: true, maxSockets: READERS })
  let left = stories
  while (left.length > 0) {
    if (performance.now() - began > LONGEST_WARM_UP)
      throw new Error(`${left.length} pages are not kept as they could be`)
    const next = left[Symbol.iterator]()
    const notYet: string[] = []
    const read = async (): Promise<void> => {
      for (const path of next) if (!(await isKeptBest(stack.siteUrl + path, agent))) notYet.push(path)
    }
    await Promise.all(Array.from({ length: READERS }, read))
    left = notYet
    if (left.length > 0) await pause(1000)
  }
  agent.destroy()
  return performance.now() - began
}

async function readAll({ stack, stories }: FullSite, count: { pages: number; failed: number }, signal: AbortSignal) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: READERS })
  const read = async (): Promise<void> => {
    while (!signal.aborted) {
      const path = stories[(count.pages * 7919) % stories.length] ?? ''
      count.pages += 1
      if ((await statusOf(stack.siteUrl + path, agent)) !== 200) count.failed += 1
    }
  }
  await Promise.all(Array.from({ length: READERS }, read))
  agent.destroy()
}

async function changeSome({ change }: FullSite, signal: AbortSignal): Promise<void> {
  for (let story = 0; !signal.aborted; story += 1) {
    await change(story)
    await pause(CHANGED_EVERY)
  }
}

async function isKeptBest(url: string, agent: http.Agent): Promise<boolean> {
  const { status, mark } = await ask(url, agent)
  return status === 200 && mark.endsWith('.br"')
}

async function statusOf(url: string, agent: http.Agent): Promise<number> {
  return (await ask(url, agent)).status
}

/** Nothing of what it says is kept here: this process must not be what grows. */
function ask(url: string, agent: http.Agent): Promise<{ status: number; mark: string }> {
  const none = { status: 0, mark: '' }
  return new Promise((resolve) => {
    const request = http.get(url, { agent, headers: { 'accept-encoding': 'gzip, deflate, br' } }, (answer) => {
      const { statusCode: status = 0, headers } = answer
      answer.resume()
      answer.on('end', () => resolve({ status, mark: headers.etag ?? '' }))
      answer.on('error', () => resolve(none))
    })
    request.on('error', () => resolve(none))
  })
}
