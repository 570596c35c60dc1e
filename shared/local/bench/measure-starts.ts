import fs from 'node:fs/promises'
import path from 'node:path'
import { inheritForTests, NOTHING_CHOSEN } from '../environment.ts'
import { ROOT } from '../repository-root.ts'
import type { Stack } from '../running-stack.ts'
import { startStack } from '../stack.ts'
import { reportStepsTo } from '../steps/report-steps.ts'
import type { Figure } from './measurement.ts'

/** A first start, with both builds and an empty database, and a second with nothing changed. The second keeps running. */
export async function measureStarts(dataDir: string): Promise<{ stack: Stack; figures: Figure[] }> {
  await fs.rm(path.join(ROOT, '.local', 'builds'), { recursive: true, force: true })
  const first = await timeStart(dataDir)
  const began = performance.now()
  await first.stack.stop()
  const stopped = performance.now() - began
  const second = await timeStart(dataDir)
  return {
    stack: second.stack,
    figures: [
      { name: 'first start, after the packages', value: first.milliseconds / 1000, unit: 's', atMost: 120 },
      ...first.steps,
      { name: 'stop', value: stopped / 1000, unit: 's' },
      { name: 'second start, nothing changed', value: second.milliseconds / 1000, unit: 's', atMost: 10 },
    ],
  }
}

async function timeStart(dataDir: string): Promise<{ stack: Stack; milliseconds: number; steps: Figure[] }> {
  const report = reportStepsTo(process.stdout)
  const began = performance.now()
  const stack = await startStack({
    dataDir,
    mode: 'demo',
    ports: { site: 0, cms: 0 },
    chosen: NOTHING_CHOSEN,
    inherited: inheritForTests(),
    report,
  })
  const steps = [...report.durations].map(([name, took]): Figure => ({
    name: `    of it: ${name}`,
    value: took / 1000,
    unit: 's',
  }))
  return { stack, milliseconds: performance.now() - began, steps }
}
