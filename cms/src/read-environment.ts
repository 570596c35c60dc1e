import { z } from 'zod'
import { PAGES_BEFORE_PROOF } from './defence/opening-limits.ts'

const origin = z
  .url({ protocol: /^https?$/, abort: true })
  .refine((value) => new URL(value).origin === value.replace(/\/$/, ''), {
    message: 'must be an origin, such as https://cms.example.org, without a path',
  })

const secret = z.string().min(32, 'must have at least 32 characters')

const port = z.coerce.number().int().min(1).max(65_535)

const schema = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']).default('production'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  PAYLOAD_SECRET: secret,
  SITE_URL: origin.transform((value) => new URL(value).origin),
  /** Where the worker reads the site, when that is not where readers do. */
  SITE_READ_URL: origin.transform((value) => new URL(value).origin).optional(),
  CMS_URL: origin.transform((value) => new URL(value).origin),
  CMS_SERVICE_KEY: secret,
  CMS_PORT: port.default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  /** Signs the links by which donors change their monthly gifts. Links live for years, so it is not the one of sessions. */
  DONOR_LINK_KEY: secret,
  /** Seals what a preview is good for; outside the database, so that whoever reads that can make none. */
  PREVIEW_KEY: secret,
  /** Seals the names that must never appear and the words for withdrawal; kept where no copy of the database is. */
  NEVER_WORDS_KEY: secret,
  /** Seals pictures in which there may be a face, until it is covered. */
  MEDIA_KEY: secret,
  STRIPE_SECRET_KEY: z.string().regex(/^(sk|rk)_(test|live)_\w+$/, 'must be a secret or restricted key of Stripe'),
  STRIPE_WEBHOOK_SECRET: z.string().startsWith('whsec_'),
  STRIPE_WEBHOOK_SECRET_OLD: z.string().startsWith('whsec_').optional(),
  STRIPE_API_BASE: origin.transform((value) => new URL(value).origin).optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.email().optional(),
  /** Who gets one mail for each alarm, where SMTP is set. */
  ALARM_MAIL_TO: z.email().optional(),
  /** After so many hours without a single gift that went through, somebody is told. 0: never. */
  ALARM_AFTER_SILENT_HOURS: z.coerce.number().int().min(0).max(8760).default(72),
  /** Payment pages of a campaign in ten minutes before a form needs a proof; see `defence/opening-limits.ts`. */
  PAGES_BEFORE_PROOF: z.coerce.number().int().min(0).max(1_000_000).default(PAGES_BEFORE_PROOF),
  /** After so many days in which no text shows a picture, it ends; it is named thirty days before. */
  UNUSED_PICTURE_DAYS: z.coerce.number().int().min(60).max(3650).default(180),
  DATA_DIR: z.string().min(1),
  /** After how many seconds without the CMS a site stops showing stories; the same for both. */
  STORIES_LEASE_SECONDS: z.coerce.number().int().min(1).max(86_400).default(600),
  TRUSTED_PROXIES: z.string().optional(),
})

/** Names of everything that is read here; `.env.example` explains each. */
export const VARIABLES: readonly string[] = Object.keys(schema.shape)

export type Environment = z.output<typeof schema>

export type EnvironmentOutcome =
  | { outcome: 'complete'; environment: Environment }
  /** One line a variable; names and reasons, never values: this text ends up in logs. */
  | { outcome: 'wrong'; faults: string[] }

/** Reads what the CMS needs from the environment. An empty variable counts as unset. */
export function readEnvironment(variables: Record<string, string | undefined>): EnvironmentOutcome {
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined && value !== ''))
  const parsed = schema.safeParse(set)
  if (parsed.success) return { outcome: 'complete', environment: parsed.data }

  const faults = parsed.error.issues.map((issue) => {
    const name = issue.path.join('.')
    return name in set ? `${name} is malformed: ${reasonWithoutValue(issue)}` : `${name} is missing`
  })
  return { outcome: 'wrong', faults }
}

function reasonWithoutValue(issue: z.core.$ZodIssue): string {
  return issue.message.replaceAll(/"[^"]*"/g, '…')
}
