import type { Stack } from '../running-stack.ts'
import { keepLoad, pause } from './keep-load.ts'
import type { Figure } from './measurement.ts'
import { residentMegabytes } from './resident-memory.ts'

const WARM_UP_SHARE = 0.2
const LOOK_EVERY = 5000

/** The same load for many minutes: does memory grow, does any page fail? `milliseconds` includes the warm-up. */
export async function measureEndurance(stack: Stack, milliseconds: number): Promise<Figure[]> {
  const { CMS = 0, site = 0, worker = 0 } = stack.pids()
  const processes = { CMS, site, worker }
  const load = await keepLoad(stack)
  try {
    await pause(milliseconds * WARM_UP_SHARE)
    const samples = await watchMemory(processes, milliseconds * (1 - WARM_UP_SHARE))
    const { pages, failedPages, gifts } = await load.stop()
    return [
      { name: 'pages read', value: pages, unit: 'count' },
      { name: 'of them failed', value: failedPages, unit: 'count', exactly: 0 },
      { name: 'donations ordered', value: gifts, unit: 'count' },
      ...Object.entries(samples).flatMap(([name, values]): Figure[] => [
        { name: `${name} resident memory once warm`, value: medianOf(values, 0), unit: 'MB' },
        { name: `${name} resident memory, growth until the end`, value: growth(values), unit: '%', atMost: 5 },
      ]),
    ]
  } finally {
    await load.stop()
  }
}

/** Resident megabytes of each process, by its name, every five seconds. */
export async function watchMemory(
  processes: Record<string, number>,
  duration: number,
): Promise<Record<string, number[]>> {
  const samples: Record<string, number[]> = {}
  for (const end = Date.now() + duration; Date.now() < end; await pause(LOOK_EVERY))
    for (const [name, pid] of Object.entries(processes)) (samples[name] ??= []).push(residentMegabytes(pid))
  return samples
}

/** Percent by which the last quarter of the samples lies above the first; collections of garbage even out in a median. */
export function growth(values: number[]): number {
  return (medianOf(values, 3) / medianOf(values, 0) - 1) * 100
}

/** Of the first or the last quarter. */
export function medianOf(values: number[], quarter: 0 | 3): number {
  const length = Math.max(1, Math.floor(values.length / 4))
  const part = quarter === 0 ? values.slice(0, length) : values.slice(-length)
  return part.toSorted((one, other) => one - other)[Math.floor(part.length / 2)] ?? 0
}
