import { z } from 'zod'
import type { ProcessKeeper } from '../processes/keep-processes.ts'
import { startStandIn } from './start-stand-in.ts'

/** A running mail catcher. */
export type MailCatcher = {
  /** Where the CMS hands over its mail (`SMTP_URL`). */
  smtpUrl: string
  /** Where a person and a test read it. */
  httpUrl: string
}

export type MailCatcherPlan = { environment: NodeJS.ProcessEnv; keeper: ProcessKeeper; logs: string }

const ready = z.object({ smtpUrl: z.string(), httpUrl: z.url() })

/** Starts the mail catcher on any free ports. */
export function startMailCatcher({ environment, keeper, logs }: MailCatcherPlan): Promise<MailCatcher> {
  return startStandIn({ name: 'mail catcher', folder: 'mail-catcher', environment, keeper, logs, ready })
}
