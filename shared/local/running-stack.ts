import type { Restart } from './database/start-database.ts'
import type { DemoAccounts } from './contents/demo-accounts.ts'
import type { LocalEnvironment } from './environment.ts'
import type { MailCatcher } from './services/start-mail-catcher.ts'
import type { StripeDouble } from './services/start-stripe-double.ts'
import type { StepReport } from './steps/report-steps.ts'

export type StackOptions = {
  /** Database, media, secrets and logs of this stack: absolute, made when missing. `npm start` uses `.local`. */
  dataDir: string
  /** demo: production builds. development: hot reload, nothing is built. */
  mode: 'demo' | 'development'
  /** 0 means any free port. */
  ports: { site: number; cms: number }
  /** What a person has chosen; `NOTHING_CHOSEN` for a stack that is the same everywhere. */
  chosen: LocalEnvironment
  /** The variables every process of the stack starts from. */
  inherited: NodeJS.ProcessEnv
  report: StepReport
  /** Also show what the CMS, the worker and the site print. */
  isShown?: boolean
  /** Its database is for one run of tests, which need not wait for the disk. */
  isThrowaway?: boolean
  /** Stops a start that is under way: `startStack` then throws, and nothing is left running. */
  signal?: AbortSignal
}

/** A running stack. Everything listens on loopback. */
export type Stack = {
  siteUrl: string
  cmsUrl: string
  databaseUrl: string
  serviceKey: string
  /** Null when real Stripe keys were given. */
  stripe: StripeDouble | null
  /** Null when a real SMTP server was given. */
  mail: MailCatcher | null
  /** Null when the database was given to us: it then got no demo accounts. */
  accounts: DemoAccounts | null
  /** The variables the CMS was given. */
  environment: Record<string, string>
  dataDir: string
  /** Ids of the processes by name; `running.json` in the data folder has them too. */
  pids: () => Record<string, number>
  /** Resolves, with words for a person, when a process of the stack ends that nobody has stopped. */
  unexpectedEnd: Promise<string>
  /** PostgreSQL goes down, and comes back after `downFor` milliseconds. Throws when the database was given to us. */
  restartDatabase: Restart
  /** `variables`: where its environment differs from that of the first. */
  startAnotherSite: (variables?: Record<string, string>) => Promise<{ url: string; stop: () => Promise<void> }>
  stop: () => Promise<void>
}
