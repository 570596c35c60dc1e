import { z } from 'zod'
import { readTrustedProxies } from '../defence/client-address.ts'
import { readBic, readIban, type BankAccount } from '../donation/bank-account.ts'
import { readOnionOrigin } from './onion-address.ts'

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
  /** What the newsroom calls this instance; without one, the name of its machine and the port. */
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
  /** The same site as an onion service: Tor Browser is told of it. */
  ONION_URL: z
    .string()
    .refine((text) => readOnionOrigin(text) !== null, {
      message: 'must be the address of an onion service of version 3, such as http://….onion, without a path',
    })
    .transform(readOnionOrigin)
    .optional(),
  /** The account for gifts by transfer; shown when all three are there. */
  BANK_ACCOUNT_HOLDER: z.string().trim().min(1).max(70).optional(),
  BANK_IBAN: z
    .string()
    .refine((text) => readIban(text) !== null, { message: 'is no IBAN: check its digits' })
    .transform(readIban)
    .optional(),
  BANK_BIC: z
    .string()
    .refine((text) => readBic(text) !== null, { message: 'is no BIC' })
    .transform(readBic)
    .optional(),
})

const BANK_VARIABLES = ['BANK_ACCOUNT_HOLDER', 'BANK_IBAN', 'BANK_BIC'] as const

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
  const missing = BANK_VARIABLES.filter((name) => !(name in set))
  // Half an account is a mistake, not a wish.
  if (parsed.success && missing.length > 0 && missing.length < BANK_VARIABLES.length)
    return { outcome: 'wrong', faults: missing.map((name) => `${name} is missing`) }
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

/** Null where no transfers are asked for. */
export function bankAccountOf({ BANK_ACCOUNT_HOLDER, BANK_IBAN, BANK_BIC }: Environment): BankAccount | null {
  if (!BANK_ACCOUNT_HOLDER || !BANK_IBAN || !BANK_BIC) return null
  return { holder: BANK_ACCOUNT_HOLDER, iban: BANK_IBAN, bic: BANK_BIC }
}
