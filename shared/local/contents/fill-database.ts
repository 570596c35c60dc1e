import path from 'node:path'
import { CMS_TYPESCRIPT } from '../processes/cms-typescript.ts'
import type { ProcessKeeper } from '../processes/keep-processes.ts'
import { PlainFailure } from '../steps/plain-failure.ts'
import type { StepReport } from '../steps/report-steps.ts'
import type { DemoAccounts } from './demo-accounts.ts'
import { compareMigrations } from './compare-migrations.ts'
import { isNewsroomEmpty } from './is-newsroom-empty.ts'
import { lackSecondFactor } from './lack-second-factor.ts'

export type FillPlan = {
  root: string
  databaseUrl: string
  /** The CMS's variables. */
  environment: NodeJS.ProcessEnv
  logs: string
  /** Where the data of this stack are, for words to a person. */
  dataDir: string
  /** Null for a database that was given to us: sample texts and demo accounts have no place there. */
  accounts: DemoAccounts | null
  keeper: ProcessKeeper
  report: StepReport
}

/** Brings the schema up to date and puts the sample content into an empty newsroom of our own, whose accounts can sign in. */
export async function fillDatabase(plan: FillPlan): Promise<void> {
  const { root, databaseUrl, report } = plan
  const { pending, unknown } = await compareMigrations(databaseUrl, path.join(root, 'cms', 'src', 'migrations'))
  if (unknown.length > 0) throw new PlainFailure(describeOtherVersion(unknown, plan))
  if (pending.length > 0) await report.step('Migrations', () => runInCms(plan, 'migrations', 'src/migrate.ts', {}))
  if (plan.accounts === null) return
  // The seed does nothing without these two, which nobody but the local stack sets.
  const demo = { LOCAL_DEMO: '1', DEMO_ACCOUNTS: JSON.stringify(plan.accounts) }
  if (await isNewsroomEmpty(databaseUrl))
    return report.step('Sample content', () => runInCms(plan, 'seed', 'src/seed/seed.ts', demo))
  const emails = Object.values(plan.accounts).map(({ email }) => email)
  if (await lackSecondFactor(databaseUrl, emails))
    await report.step('Demo accounts', () => runInCms(plan, 'demo-accounts', 'src/seed/mend-demo-accounts.ts', demo))
}

function runInCms(
  { root, environment, logs, keeper }: FillPlan,
  name: string,
  script: string,
  more: Record<string, string>,
): Promise<void> {
  return keeper.runTask({
    name,
    node: [...CMS_TYPESCRIPT, script],
    cwd: path.join(root, 'cms'),
    environment: { ...environment, ...more },
    logFile: path.join(logs, `${name}.log`),
  })
}

function describeOtherVersion(unknown: string[], { accounts, dataDir }: FillPlan): string {
  const mend = accounts === null ? 'use that version' : `use that version, or delete ${dataDir} to begin afresh`
  return `The database was made by another version of this program, which knows ${unknown.join(', ')}: ${mend}.`
}
