import Stripe from 'stripe'

/**
 * The version of Stripe's API that all of our code speaks, in requests; the endpoint in Stripe's dashboard is set to
 * the same. Raising it is a change of its own: read Stripe's list of changes, run the conformance suite, then this line.
 */
export const STRIPE_API_VERSION = '2026-10-28.endive'

export type StripeClient = Stripe

/**
 * The one way to Stripe. `secretKey`: secret or restricted key; `apiBase`: origin to connect to instead of Stripe
 * itself (the stand-in used where no money moves).
 */
export function connectStripe({
  secretKey,
  apiBase,
}: {
  secretKey: string
  apiBase?: string | undefined
}): StripeClient {
  return new Stripe(secretKey, {
    apiVersion: STRIPE_API_VERSION,
    // Telemetry sends the machine's platform and an id of the installation: nothing goes out that we did not choose.
    telemetry: false,
    ...(apiBase === undefined ? {} : whereTo(new URL(apiBase))),
  })
}

function whereTo(base: URL): { host: string; port: string; protocol: 'http' | 'https' } {
  const protocol = base.protocol === 'http:' ? 'http' : 'https'
  const port = base.port === '' ? (protocol === 'http' ? '80' : '443') : base.port
  return { host: base.hostname, port, protocol }
}
