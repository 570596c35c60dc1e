import Stripe from 'stripe'

/** How far the moment of signing may be from now, in seconds. Later or earlier, it is a replay or a wrong clock. */
const TOLERANCE = 300

/** One moment and at least one signature of the only scheme that proves anything; `v0` is for tests. */
const HEADER = /^t=\d{1,12}(?:,v\d+=[^,=\s]*)+$/

/**
 * Whether Stripe signed exactly these bytes with one of our secrets, within five minutes of now. `payload` must be the
 * body as it came; `now` is in milliseconds since 1970.
 *
 * The SDK does the cryptography. Before it stands a stricter look at the header: the SDK lets "t=NaN" past its own
 * check of age, takes the last of several moments, and accepts any moment in the future.
 */
export function isSignedByStripe(
  payload: string,
  header: string | null,
  { secrets, now }: { secrets: readonly string[]; now: number },
): boolean {
  if (header === null || header.length > 2000 || !HEADER.test(header)) return false
  const moment = Number(/^t=(\d+)/.exec(header)?.[1])
  if (Math.abs(now / 1000 - moment) > TOLERANCE) return false
  return secrets.some((secret) => isSignedWith(secret, payload, header, now))
}

function isSignedWith(secret: string, payload: string, header: string, now: number): boolean {
  try {
    // Without the tolerance this call would accept a signature of any age.
    return Stripe.webhooks.signature?.verifyHeader(payload, header, secret, TOLERANCE, undefined, now) === true
  } catch {
    return false
  }
}
