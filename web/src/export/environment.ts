import { z } from 'zod'
import { readOnionOrigin } from '../server/onion-address.ts'

const origin = z.url({ protocol: /^https?$/ }).transform((value) => new URL(value).origin)

const schema = z.object({
  SITE_URL: origin,
  /** Where the site is read, when that is not where readers find it. */
  SITE_READ_URL: origin.optional(),
  /** Signs the copies; kept where the database is not. */
  EXPORT_KEY: z.string().min(32),
  /** The same site over Tor, which a copy names. */
  ONION_URL: z
    .string()
    .refine((text) => readOnionOrigin(text) !== null)
    .transform(readOnionOrigin)
    .optional(),
  STORIES_LEASE_SECONDS: z.coerce.number().int().min(1).max(86_400).default(600),
})

/** What making a copy needs, read once. An empty variable counts as unset. */
export const environment = readOrStop()

function readOrStop(): z.output<typeof schema> {
  const set = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ''))
  const read = schema.safeParse(set)
  if (read.success) return read.data
  const names = [...new Set(read.error.issues.map((issue) => issue.path.join('.')))]
  process.stderr.write(`No copy can be made: ${names.join(', ')} missing or malformed. See .env.example.\n`)
  process.exit(78)
}
