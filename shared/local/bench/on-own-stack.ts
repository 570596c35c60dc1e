import fs from 'node:fs/promises'
import { inheritForTests, NOTHING_CHOSEN } from '../environment.ts'
import type { Stack } from '../running-stack.ts'
import { startStack } from '../stack.ts'
import { keepStepsQuiet } from '../steps/report-steps.ts'
import { makeTemporaryFolder } from '../testing/make-temporary-folder.ts'

type OwnStack = { stack: Stack; stop: () => Promise<void> }

/** Measures on a stack of its own, with the sample content and nothing else in it; gone afterwards. */
export async function onOwnStack<Result>(purpose: string, measure: (stack: Stack) => Promise<Result>): Promise<Result> {
  const { stack, stop } = await startOwnStack(purpose)
  try {
    return await measure(stack)
  } finally {
    await stop()
  }
}

/** The same for what lives longer than one function. Unlike a stack of tests, its database waits for the disk. */
export async function startOwnStack(purpose: string): Promise<OwnStack> {
  const dataDir = await makeTemporaryFolder(purpose)
  const forget = (): Promise<void> => fs.rm(dataDir, { recursive: true, force: true })
  try {
    const stack = await startStack({
      dataDir,
      mode: 'demo',
      ports: { site: 0, cms: 0 },
      chosen: NOTHING_CHOSEN,
      inherited: inheritForTests(),
      report: keepStepsQuiet(),
    })
    const stop = async (): Promise<void> => {
      await stack.stop()
      await forget()
    }
    return { stack, stop }
  } catch (error) {
    await forget()
    throw error
  }
}
