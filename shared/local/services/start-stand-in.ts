import path from 'node:path'
import type { z } from 'zod'
import type { ProcessKeeper } from '../processes/keep-processes.ts'
import { ROOT } from '../repository-root.ts'

export type StandInPlan<T> = {
  name: string
  /** Folder in `shared/local` whose `main.ts` is the program. */
  folder: string
  environment: NodeJS.ProcessEnv
  keeper: ProcessKeeper
  logs: string
  /** The form of the line in which it says that it is ready, and where. */
  ready: z.ZodType<T>
}

const START_LIMIT_MILLISECONDS = 20_000

/** Starts a stand-in for something real as a process of its own; resolves with what it says when it is ready. */
export async function startStandIn<T>(plan: StandInPlan<T>): Promise<T> {
  const standIn = plan.keeper.startService({
    name: plan.name,
    node: ['--import', 'tsx', path.join(ROOT, 'shared', 'local', plan.folder, 'main.ts')],
    cwd: path.join(ROOT, 'shared', 'local'),
    // Each stand-in refuses to start in production, and none of this is.
    environment: { ...plan.environment, NODE_ENV: 'development' },
    logFile: path.join(plan.logs, `${plan.folder}.log`),
  })
  const line = await standIn.waitForLine(/^\{"ready":true/, START_LIMIT_MILLISECONDS)
  return plan.ready.parse(JSON.parse(line))
}
