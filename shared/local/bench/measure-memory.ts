import type { Stack } from '../running-stack.ts'
import { orderGift, payGift } from './give.ts'
import type { Figure } from './measurement.ts'
import { pathsOf, readContents } from './read-contents.ts'
import { residentMegabytes } from './resident-memory.ts'

const READERS = 8
const ROUNDS = 10
const GIFTS = 60

/** What CMS and site hold in memory after readers, donors and the newsroom have been at it for a while. */
export async function measureMemory(stack: Stack): Promise<Figure[]> {
  const paths = pathsOf(await readContents(stack))
  const began = performance.now()
  await Promise.all([readEverything(stack, paths), giveManyTimes(stack), openAdmin(stack)])
  const seconds = (performance.now() - began) / 1000
  const { CMS = 0, site = 0, worker = 0 } = stack.pids()
  return [
    { name: 'pages read while measuring memory', value: paths.length * ROUNDS, unit: 'count' },
    { name: 'donations paid while measuring memory', value: GIFTS, unit: 'count' },
    { name: 'that took', value: seconds, unit: 's' },
    { name: 'CMS resident memory after the load', value: residentMegabytes(CMS), unit: 'MB', atMost: 600 },
    { name: 'site resident memory after the load', value: residentMegabytes(site), unit: 'MB', atMost: 200 },
    { name: 'worker resident memory after the load', value: residentMegabytes(worker), unit: 'MB' },
  ]
}

async function readEverything({ siteUrl }: Stack, paths: string[]): Promise<void> {
  const waiting = Array.from({ length: ROUNDS }, () => paths).flat()
  const read = async (): Promise<void> => {
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      const answer = await fetch(siteUrl + path)
      await answer.arrayBuffer()
      if (!answer.ok) throw new Error(`the site answered ${answer.status} to ${path}`)
    }
  }
  await Promise.all(Array.from({ length: READERS }, read))
}

async function giveManyTimes(stack: Stack): Promise<void> {
  for (let gift = 0; gift < GIFTS; gift += 1) await payGift(stack, await orderGift(stack))
}

async function openAdmin({ cmsUrl }: Stack): Promise<void> {
  for (let time = 0; time < 20; time += 1) await (await fetch(`${cmsUrl}/admin/login`)).arrayBuffer()
}
