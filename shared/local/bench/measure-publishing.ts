import type { PublishedStory } from '@campaign/shared/content/published.ts'
import type { Stack } from '../running-stack.ts'
import type { Figure } from './measurement.ts'
import { enterDesks, publishText, type Desks } from './publish-text.ts'
import { readContents } from './read-contents.ts'

const TIMES = 5
const LONGEST = 20_000

type Target = { id: string; path: string; title: string }

/** From the newsroom's "published" to the words on the page: one site, two sites, two publications at one moment. */
export async function measurePublishing(stack: Stack): Promise<Figure[]> {
  const desks = await enterDesks(stack)
  const [one, other] = (await readContents(stack)).stories.flatMap(frenchTarget)
  if (one === undefined || other === undefined) throw new Error('two stories in French are needed')
  const alone = await worstOf(() => publish(desks, [one], [stack.siteUrl]))
  const second = await stack.startAnotherSite()
  try {
    const sites = [stack.siteUrl, second.url]
    return [
      { name: 'publication visible on one site, worst of five', value: alone, unit: 'ms', atMost: 2000 },
      {
        name: 'publication visible on two sites, worst of five',
        value: await worstOf(() => publish(desks, [one], sites)),
        unit: 'ms',
        atMost: 2000,
      },
      {
        name: 'two publications at once visible on two sites, worst of five',
        value: await worstOf(() => publish(desks, [one, other], sites)),
        unit: 'ms',
        atMost: 2000,
      },
    ]
  } finally {
    for (const { id, title } of [one, other]) await writeTitle(desks, id, title)
    await second.stop()
  }
}

function frenchTarget({ id, addresses: { fr } }: PublishedStory): Target[] {
  return fr === undefined ? [] : [{ id, path: `/fr/stories/${encodeURIComponent(fr.slug)}`, title: fr.title }]
}

async function worstOf(measure: () => Promise<number>): Promise<number> {
  let worst = 0
  for (let time = 0; time < TIMES; time += 1) worst = Math.max(worst, await measure())
  return worst
}

/** Milliseconds from the newsroom's last answer until the last site shows the last text. */
async function publish(desks: Desks, targets: Target[], sites: string[]): Promise<number> {
  const mark = `Publié ${crypto.randomUUID()}`
  // Read once before, so that a kept page has to go.
  for (const site of sites) for (const { path } of targets) await (await fetch(site + path)).arrayBuffer()
  await Promise.all(targets.map(({ id }) => writeTitle(desks, id, mark)))
  const began = performance.now()
  await Promise.all(sites.flatMap((site) => targets.map(({ path }) => waitForWords(site + path, mark))))
  return performance.now() - began
}

function writeTitle(desks: Desks, id: string, title: string): Promise<void> {
  return publishText(desks, { id, locale: 'fr' }, { title })
}

async function waitForWords(url: string, words: string): Promise<void> {
  const deadline = performance.now() + LONGEST
  while (performance.now() < deadline) {
    if ((await (await fetch(url)).text()).includes(words)) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error(`${url} did not show the new words in ${LONGEST / 1000} s`)
}
