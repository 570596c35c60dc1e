import fs from 'node:fs/promises'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { keepProcesses } from '../processes/keep-processes.ts'
import { keepStepsQuiet, type StepReport } from '../steps/report-steps.ts'
import { copyFilledData, keepFilledData } from './copy-filled-data.ts'
import { layThrowawayGround } from './lay-throwaway-ground.ts'

const folders: string[] = []
const keeper = keepProcesses()
afterAll(async () => {
  await keeper.stopAll()
  for (const folder of folders) await fs.rm(folder, { recursive: true, force: true })
})

async function copy(): Promise<{ dataDir: string; report: StepReport }> {
  const report = keepStepsQuiet()
  const dataDir = await copyFilledData('copied', report)
  folders.push(dataDir)
  return { dataDir, report }
}

/** The steps that a ground took which was laid in this folder. */
async function stepsOn(dataDir: string): Promise<string[]> {
  const report = keepStepsQuiet()
  await layThrowawayGround({ dataDir, keeper, report })
  return [...report.durations.keys()]
}

test('the sample content is written once: who asks again gets a copy, with nothing left to fill', async () => {
  await keepFilledData(keepStepsQuiet())
  const [one, other] = [await copy(), await copy()]
  for (const { report } of [one, other]) expect([...report.durations.keys()]).toEqual(['Copy of the sample content'])
  const pictures = (folder: string): Promise<string[]> => fs.readdir(path.join(folder, 'files'), { recursive: true })
  expect((await pictures(one.dataDir)).length).toBeGreaterThan(1)
  expect(await pictures(other.dataDir)).toEqual(await pictures(one.dataDir))

  expect((await stepsOn(one.dataDir)).toSorted()).toEqual(['Mail catcher', 'PostgreSQL', 'Stripe double'])
}, 180_000)
