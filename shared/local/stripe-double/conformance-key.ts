import { z } from 'zod'
import { readVariables } from '../safety/environment.ts'

/** STRIPE_CONFORMANCE_KEY, a test key of a real Stripe account; undefined when none is given. Throws on any other key. */
export function readConformanceKey(): string | undefined {
  const key = z.string().regex(/^[sr]k_test_/)
  const read = readVariables(z.object({ STRIPE_CONFORMANCE_KEY: key.optional() }))
  if (!read.isUsable) throw new Error('STRIPE_CONFORMANCE_KEY must be a test key: it begins with sk_test_ or rk_test_.')
  return read.variables.STRIPE_CONFORMANCE_KEY
}
