import fs from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { PlainFailure } from './steps/plain-failure.ts'

const port = z.coerce.number().int().min(1).max(65_535)
const text = z.string()
const schema = z.object({
  DATABASE_URL: text.optional(),
  PAYLOAD_SECRET: text.optional(),
  SITE_URL: z.url().optional(),
  CMS_URL: z.url().optional(),
  CMS_SERVICE_KEY: text.optional(),
  DONOR_LINK_KEY: text.optional(),
  PREVIEW_KEY: text.optional(),
  NEVER_WORDS_KEY: text.optional(),
  MEDIA_KEY: text.optional(),
  EXPORT_KEY: text.optional(),
  STRIPE_SECRET_KEY: text.optional(),
  STRIPE_WEBHOOK_SECRET: text.optional(),
  STRIPE_API_BASE: z.url().optional(),
  SMTP_URL: text.optional(),
  MAIL_FROM: text.optional(),
  ALARM_MAIL_TO: text.optional(),
  ALARM_AFTER_SILENT_HOURS: text.optional(),
  PAGES_BEFORE_PROOF: text.optional(),
  TRUSTED_PROXIES: text.optional(),
  UNUSED_PICTURE_DAYS: text.optional(),
  STORIES_LEASE_SECONDS: text.optional(),
  SITE_NAME: text.optional(),
  ONION_URL: text.optional(),
  BANK_ACCOUNT_HOLDER: text.optional(),
  BANK_IBAN: text.optional(),
  BANK_BIC: text.optional(),
  DATA_DIR: text.optional(),
  WEB_PORT: port.default(8080),
  CMS_PORT: port.default(3000),
  HOST: text.optional(),
})

/** What a person has chosen for the local stack; everything left out is provided by the stack itself. */
export type LocalEnvironment = z.infer<typeof schema>

/** Nothing chosen: embedded PostgreSQL, Stripe double and mail catcher, whatever the shell has set. */
export const NOTHING_CHOSEN: LocalEnvironment = { WEB_PORT: 8080, CMS_PORT: 3000 }

/**
 * The choices made in the shell and in a `.env` file at the root of the repository (the shell wins).
 * Empty means unset. Throws a PlainFailure that names a malformed variable, never its value.
 */
export function readLocalEnvironment(root: string): LocalEnvironment {
  const file = path.join(root, '.env')
  if (fs.existsSync(file)) process.loadEnvFile(file)
  const set = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== undefined && value !== ''))
  const read = schema.safeParse(set)
  if (!read.success) {
    const names = [...new Set(read.error.issues.map((issue) => issue.path.join('.')))]
    throw new PlainFailure(`Not usable as it is set: ${names.join(', ')}. See .env.example for the form it must have.`)
  }
  if (read.data.STRIPE_SECRET_KEY !== undefined && read.data.STRIPE_WEBHOOK_SECRET === undefined)
    throw new PlainFailure(
      'STRIPE_SECRET_KEY is set, so STRIPE_WEBHOOK_SECRET must be set too: it is shown by "stripe listen" or in the Stripe dashboard.',
    )
  return read.data
}

/** Not `NodeJS.ProcessEnv`: Next makes that demand NODE_ENV wherever its types are seen. */
type Variables = Record<string, string | undefined>

/** The shell's variables for a process that a person starts, without what npm adds for its own scripts. */
export function inheritFromShell(): Variables {
  return onlyVariables((name) => !name.toLowerCase().startsWith('npm_') && name !== 'NODE_ENV')
}

const NEEDED_BY_ANY_PROGRAM =
  /^(?:PATH|HOME|USER|LOGNAME|SHELL|LANG|LC_.*|TZ|TMPDIR|TEMP|TMP|CI|NODE_EXTRA_CA_CERTS|SYSTEMROOT|COMSPEC|PATHEXT|APPDATA|LOCALAPPDATA|USERPROFILE)$/i

/** Only what any program needs: a test must come out the same whatever the shell has set. */
export function inheritForTests(): Variables {
  return onlyVariables((name) => NEEDED_BY_ANY_PROGRAM.test(name))
}

function onlyVariables(isWanted: (name: string) => boolean): Variables {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => isWanted(name)))
}
