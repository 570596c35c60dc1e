import { startDatabase, type Restart } from '../database/start-database.ts'
import type { ProcessKeeper } from '../processes/keep-processes.ts'
import type { LocalSecrets } from '../secrets/keep-secrets.ts'
import type { StackOptions } from '../running-stack.ts'
import type { Addresses } from '../ports/choose-addresses.ts'
import { startMailCatcher, type MailCatcher } from './start-mail-catcher.ts'
import { startStripeDouble, type StripeDouble } from './start-stripe-double.ts'

/** What the apps stand on. A part for which a real one was given is null. */
export type Ground = {
  databaseUrl: string
  isDatabaseOurs: boolean
  restartDatabase: Restart
  stripe: StripeDouble | null
  mail: MailCatcher | null
}

type GroundPlan = { keeper: ProcessKeeper; secrets: LocalSecrets; addresses: Addresses; logs: string }

/** Starts PostgreSQL, the Stripe double and the mail catcher, each unless a real one was given. */
export async function startGround(options: StackOptions, plan: GroundPlan): Promise<Ground> {
  const { chosen, report, inherited: environment } = options
  const { keeper, logs } = plan
  const [database, stripe, mail] = await Promise.all([
    chosen.DATABASE_URL === undefined
      ? report.step('PostgreSQL', () =>
          startDatabase({
            folder: options.dataDir,
            password: plan.secrets.postgresPassword,
            isThrowaway: options.isThrowaway === true,
            environment,
            keeper,
          }),
        )
      : null,
    chosen.STRIPE_SECRET_KEY === undefined
      ? report.step('Stripe double', () =>
          startStripeDouble({
            webhookUrl: `${plan.addresses.cmsUrl}/api/stripe/webhook`,
            secretKey: plan.secrets.stripeSecretKey,
            webhookSecret: chosen.STRIPE_WEBHOOK_SECRET ?? plan.secrets.stripeWebhookSecret,
            environment,
            keeper,
            logs,
          }),
        )
      : null,
    chosen.SMTP_URL === undefined
      ? report.step('Mail catcher', () => startMailCatcher({ environment, keeper, logs }))
      : null,
  ])
  return {
    databaseUrl: database?.url ?? chosen.DATABASE_URL ?? '',
    isDatabaseOurs: database !== null,
    restartDatabase: async (how) => {
      if (database === null) throw new Error('the database was given to us and is not ours to restart')
      await database.restart(how)
    },
    stripe,
    mail,
  }
}
