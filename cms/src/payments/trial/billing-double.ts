import { inject } from 'vitest'

export type DoubleEvent = {
  id: string
  type: string
  created: number
  data: { object: { id: string; object: string; payment_intent?: string } }
}

type DoubleSubscription = { id: string; status: string; customer: string; metadata: Record<string, string> }

type DoubleInvoice = { id: string; status: string; amount_due: number; created: number; billing_reason: string }

/** What tests tell the Stripe double to do about monthly gifts, and what they ask it. Throws when it refuses. */
export const billing = {
  /** Lets time pass at Stripe, and with it happen what is due. Whole seconds. */
  advance: (advanceSeconds: number) => ask('POST', '/clock', { advanceSeconds }),
  events: () => ask<DoubleEvent[]>('GET', '/events'),
  subscriptions: () => ask<DoubleSubscription[]>('GET', '/subscriptions'),
  invoices: () => ask<DoubleInvoice[]>('GET', '/invoices'),
  /** The next charges of a subscription fail. */
  failCharges: (of: string, times = 1) => ask('POST', '/charge_failures', { of, times }),
  /** The donor gives another card on Stripe's page. */
  changeCard: (of: string, card: string) => ask('POST', '/card', { of, card }),
  payInvoice: (invoice: string) => ask<{ kind: string }>('POST', `/invoices/${invoice}/pay`),
  settleInvoice: (invoice: string, outcome: 'succeeded' | 'failed') =>
    ask('POST', `/invoices/${invoice}/settle`, { outcome }),
}

async function ask<Answer = unknown>(method: string, path: string, body?: object): Promise<Answer> {
  const answer = await fetch(`${inject('stack').stripe.controlUrl}${path}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await answer.text()
  if (!answer.ok) throw new Error(`the double answered ${answer.status} to ${method} ${path}: ${text}`)
  return JSON.parse(text) as Answer
}
