import { pause } from '../bench/keep-load.ts'
import type { MortalStack } from './assemble-mortal-stack.ts'

export type Wreckage = { cms: number; worker: number; database: number }
export type Wrecking = { kills: number; crashes: number }

/**
 * Kills CMS and worker, two to one, and makes PostgreSQL end as in a power cut, at moments that lie anywhere in the work: `progress`
 * says how much of it is done, from 0 to 1. Resolves when all of it has been done. Everything comes back by itself.
 */
export async function wreck(
  stack: MortalStack,
  { kills, crashes }: Wrecking,
  { progress, random }: { progress: () => number; random: () => number },
): Promise<Wreckage> {
  const wreckage: Wreckage = { cms: 0, worker: 0, database: 0 }
  const victims: (keyof Wreckage)[] = [
    ...Array.from({ length: kills }, (_, at) => (at % 3 === 2 ? ('worker' as const) : ('cms' as const))),
    ...Array.from({ length: crashes }, () => 'database' as const),
  ]
  const plan = victims.map((victim) => ({ victim, at: random() })).toSorted((one, other) => one.at - other.at)
  for (const { victim, at } of plan) {
    while (progress() < at) await pause(20)
    if (victim === 'database') await stack.restartDatabase({ isImmediate: true })
    else await stack[victim].kill()
    wreckage[victim] += 1
    await pause(random() * 300)
  }
  return wreckage
}
