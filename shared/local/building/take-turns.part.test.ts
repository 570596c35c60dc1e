import fs from 'node:fs/promises'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { makeTemporaryFolder } from '../testing/make-temporary-folder.ts'
import { takeTurns } from './take-turns.ts'

async function aTurn(): Promise<string> {
  const folder = await makeTemporaryFolder('turn')
  onTestFinished(() => fs.rm(folder, { recursive: true }))
  return path.join(folder, 'turn')
}

test('two pieces of work with one turn never run at the same moment', async () => {
  const turn = await aTurn()
  let atOnce = 0
  let most = 0
  const work = async (): Promise<void> => {
    atOnce += 1
    most = Math.max(most, atOnce)
    await new Promise((resolve) => setTimeout(resolve, 50))
    atOnce -= 1
  }
  await Promise.all([takeTurns(turn, work), takeTurns(turn, work), takeTurns(turn, work)])
  expect(most).toBe(1)
})

test('a turn whose process id has gone to another program is taken over', async () => {
  const turn = await aTurn()
  await fs.writeFile(turn, String(process.ppid))
  const longAgo = new Date(Date.now() - 60_000)
  await fs.utimes(turn, longAgo, longAgo)
  await expect(takeTurns(turn, () => Promise.resolve('done'))).resolves.toBe('done')
})

test('a turn left behind by a process that died is taken over', async () => {
  const turn = await aTurn()
  const noSuchProcess = 4_194_305
  await fs.writeFile(turn, String(noSuchProcess))
  await expect(takeTurns(turn, () => Promise.resolve('done'))).resolves.toBe('done')
})
