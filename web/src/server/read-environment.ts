import { z } from 'zod'
import { readTrustedProxies } from '../defence/client-address.ts'

const origin = z
  .url({ protocol: /^https?$/, abort: true })
  .refine((value) => new URL(value).origin === value.replace(/\/$/, ''), {
    message: 'must be an origin, such as https://example.org, without a path',
  })
  .transform((value) => new URL(value).origin)

const schema = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']).default('production'),
  /** Where readers find the site. The only source of absolute addresses: no header a client sends is ever used for them. */
  SITE_URL: origin,
  CMS_URL: origin,
  CMS_SERVICE_KEY: z.string().min(32, 'must have at least 32 characters'),
  /** After how many seconds without the CMS no stories are shown; the same as the CMS has. */
  STORIES_LEASE_SECONDS: z.coerce.number().int().min(1).max(86_400).default(600),
  /** What the newsroom calls this instance; without one, the name of its machine. */
  SITE_NAME: z.string().max(80).optional(),
  WEB_PORT: z.coerce.number().int().min(1).max(65_535).default(8080),
  HOST: z.string().min(1).default('127.0.0.1'),
  /** Addresses and networks of the proxies in front: where X-Forwarded-For may be believed, and how far. */
  TRUSTED_PROXIES: z
    .string()
    .refine((text) => readTrustedProxies(text) !== null, {
      message: 'must be addresses or networks such as 10.0.0.0/8',
    })
    .transform(readTrustedProxies)
    .optional(),
})

/** Names of everything that is read here; `.env.example` explains each. */
export const VARIABLES: readonly string[] = Object.keys(schema.shape)

export type Environment = z.output<typeof schema>

export type EnvironmentOutcome =
  | { outcome: 'complete'; environment: Environment }
  /** One sentence a variable; names and reasons, never values: this text ends up in logs. */
  | { outcome: 'wrong'; faults: string[] }

/** Reads what the site needs from the environment. An empty variable counts as unset. */
export function readEnvironment(variables: Record<string, string | undefined>): EnvironmentOutcome {
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined && value !== ''))
  const parsed = schema.safeParse(set)
  if (parsed.success) return { outcome: 'complete', environment: parsed.data }

  const faults = parsed.error.issues.map((issue) => {
    const name = issue.path.join('.')
    return name in set ? `${name} is malformed: ${reasonWithoutValue(issue)}` : `${name} is missing`
  })
  return { outcome: 'wrong', faults: [...new Set(faults)] }
}

function reasonWithoutValue(issue: z.core.$ZodIssue): string {
  return issue.message.replaceAll(/"[^"]*"/g, '…')
}
