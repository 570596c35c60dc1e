import { inheritForTests, NOTHING_CHOSEN } from '../environment.ts'
import type { StackOptions } from '../running-stack.ts'
import type { StepReport } from '../steps/report-steps.ts'

/** How a stack of tests is started in `dataDir`: as anywhere else, on free ports, with a database that is not kept. */
export function throwawayOptions(dataDir: string, report: StepReport): StackOptions {
  return {
    dataDir,
    mode: 'demo',
    ports: { site: 0, cms: 0 },
    chosen: NOTHING_CHOSEN,
    inherited: inheritForTests(),
    isThrowaway: true,
    report,
  }
}
