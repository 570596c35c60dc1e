import fs from 'node:fs/promises'
import path from 'node:path'
import type { ProcessKeeper } from '../processes/keep-processes.ts'
import type { StepReport } from '../steps/report-steps.ts'
import type { BuildPlan } from './build-plan.ts'
import { hashInputs } from './hash-inputs.ts'
import { takeTurns } from './take-turns.ts'

export type BuildOptions = { root: string; environment: NodeJS.ProcessEnv; keeper: ProcessKeeper; report: StepReport }

/** Does the builds whose inputs have changed since they were last done, at the same time. Throws with the build's output. */
export async function buildWhatChanged(plans: readonly BuildPlan[], options: BuildOptions): Promise<void> {
  const folder = path.join(options.root, '.local', 'builds')
  await fs.mkdir(folder, { recursive: true })
  await takeTurns(path.join(folder, 'turn'), async () => {
    await Promise.all(plans.map((plan) => buildIfChanged(plan, folder, options)))
  })
}

async function buildIfChanged(plan: BuildPlan, stamps: string, options: BuildOptions): Promise<void> {
  const stamp = path.join(stamps, `${plan.folder}.hash`)
  const hash = await hashInputs(options.root, plan.inputs)
  const [done, output] = await Promise.all([
    fs.readFile(stamp, 'utf8').catch(() => ''),
    fs.stat(path.join(options.root, plan.output)).catch(() => undefined),
  ])
  if (done === hash && output !== undefined) return
  await fs.rm(stamp, { force: true })
  await options.report.step(plan.name, () => build(plan, options))
  await fs.writeFile(stamp, hash)
}

function build(plan: BuildPlan, { root, environment, keeper }: BuildOptions): Promise<void> {
  return keeper.runTask({
    name: plan.name,
    node: plan.command,
    cwd: path.join(root, plan.folder),
    environment: { ...environment, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    logFile: path.join(root, '.local', 'logs', `build-${plan.folder}.log`),
  })
}
