import { z } from 'zod'
import { ROLES, type Role } from '../people/roles.ts'

export type DemoAccount = {
  email: string
  password: string
  /** Base32, for a machine that stands in for the telephone. */
  secondFactor: string
}

const account = z.object({ email: z.email(), password: z.string().min(1), secondFactor: z.string().min(16) })

/** Beside what the CMS itself needs. The local stack alone sets these: they are how it says that this is a demo. */
const schema = z.object({
  LOCAL_DEMO: z.literal('1'),
  /** JSON: an account for each role. The CMS knows no password of its own. */
  DEMO_ACCOUNTS: z
    .string()
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text)
      } catch {
        context.addIssue({ code: 'custom', message: 'is not JSON' })
        return z.NEVER
      }
    })
    .pipe(z.record(z.enum(ROLES), account)),
})

type SeedEnvironment = { accounts: Record<Role, DemoAccount> }

/** Null when this is not the local demo; nothing may be written then. */
export function readSeedEnvironment(variables = process.env): SeedEnvironment | null {
  const read = schema.safeParse(variables)
  return read.success ? { accounts: read.data.DEMO_ACCOUNTS } : null
}
