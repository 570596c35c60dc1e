import path from 'node:path'
import type { ProcessKeeper } from '../processes/keep-processes.ts'
import type { StepReport } from '../steps/report-steps.ts'
import type { DemoAccounts } from './demo-accounts.ts'
import { isNewsroomEmpty } from './is-newsroom-empty.ts'
import { pendingMigrations } from './pending-migrations.ts'

export type FillPlan = {
  root: string
  databaseUrl: string
  /** The CMS's variables. */
  environment: NodeJS.ProcessEnv
  logs: string
  /** Null for a database that was given to us: sample texts and demo accounts have no place there. */
  accounts: DemoAccounts | null
  keeper: ProcessKeeper
  report: StepReport
}

/** Brings the schema up to date and puts the sample content into an empty newsroom of our own. */
export async function fillDatabase(plan: FillPlan): Promise<void> {
  const { root, databaseUrl, report } = plan
  const pending = await pendingMigrations(databaseUrl, path.join(root, 'cms', 'src', 'migrations'))
  if (pending.length > 0) await report.step('Migrations', () => runInCms(plan, 'migrations', 'src/migrate.ts', {}))
  if (plan.accounts === null || !(await isNewsroomEmpty(databaseUrl))) return
  // The seed does nothing without these two, which nobody but the local stack sets.
  const demo = { LOCAL_DEMO: '1', DEMO_ACCOUNTS: JSON.stringify(plan.accounts) }
  await report.step('Sample content', () => runInCms(plan, 'seed', 'src/seed/seed.ts', demo))
}

function runInCms(
  { root, environment, logs, keeper }: FillPlan,
  name: string,
  script: string,
  more: Record<string, string>,
): Promise<void> {
  return keeper.runTask({
    name,
    node: ['--import', 'tsx', script],
    cwd: path.join(root, 'cms'),
    environment: { ...environment, ...more },
    logFile: path.join(logs, `${name}.log`),
  })
}
