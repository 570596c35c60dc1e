import fs from 'node:fs/promises'
import { NOTHING_CHOSEN } from '../environment.ts'
import { startStack } from '../stack.ts'
import { keepStepsQuiet, type StepReport } from '../steps/report-steps.ts'
import { controlStack } from './control-stack.ts'
import { copyFilledData } from './copy-filled-data.ts'
import type { StackUnderTest } from './stack-under-test.ts'
import { throwawayOptions } from './throwaway-options.ts'

export type TestStack = { described: StackUnderTest; stop: () => Promise<void> }

/** A whole stack on free ports with data of its own, which is gone when it stops. */
export async function startTestStack(report: StepReport = keepStepsQuiet()): Promise<TestStack> {
  const dataDir = await copyFilledData('stack', report)
  const stack = await startStack({
    ...throwawayOptions(dataDir, report),
    // Tests give far more often than people do; those of the protection itself run a CMS with its own limits.
    chosen: { ...NOTHING_CHOSEN, PAGES_BEFORE_PROOF: '1000000' },
  }).catch(async (error: unknown) => {
    await fs.rm(dataDir, { recursive: true, force: true })
    throw error
  })
  const { stripe, mail, accounts } = stack
  if (stripe === null || mail === null || accounts === null) throw new Error('a test stack has stand-ins for all')
  const control = await controlStack(stack)
  const { siteUrl, cmsUrl, databaseUrl, serviceKey, environment } = stack
  return {
    described: {
      ...{ siteUrl, cmsUrl, databaseUrl, serviceKey, environment },
      stripe,
      mail: { httpUrl: mail.httpUrl },
      accounts,
      controlUrl: control.url,
      pids: stack.pids(),
    },
    stop: async () => {
      control.close()
      await stack.stop()
      await fs.rm(dataDir, { recursive: true, force: true })
    },
  }
}
