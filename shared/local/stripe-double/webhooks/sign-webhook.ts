import { createHmac } from 'node:crypto'

/**
 * The `Stripe-Signature` header of a body: `t=<seconds>,v1=<HMAC-SHA256 of "t.body">`, one v1 for each secret, as Stripe
 * sends while a secret is being changed.
 */
export function signWebhook(
  body: string,
  secrets: readonly string[],
  timestamp = Math.floor(Date.now() / 1000),
): string {
  const signatures = secrets.map((secret) => {
    const signature = createHmac('sha256', secret).update(`${timestamp}.${body}`, 'utf8').digest('hex')
    return `v1=${signature}`
  })
  return [`t=${timestamp}`, ...signatures].join(',')
}
