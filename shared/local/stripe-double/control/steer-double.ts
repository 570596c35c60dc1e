import type { z } from 'zod'
import type Stripe from 'stripe'
import type { RecordedCall } from '../account/test-account.ts'
import type { StoredEvent } from '../events/stored-event.ts'
import type { Fault } from '../faults/fault.ts'
import type { PayOutcome } from '../payments/pay-session.ts'
import type { Behaviour, Delivery } from '../webhooks/webhook-sender.ts'
import type { CONTROL_SCHEMAS } from './control-schemas.ts'

type Sent<Name extends keyof typeof CONTROL_SCHEMAS> = z.input<(typeof CONTROL_SCHEMAS)[Name]>

/** The control interface of a running double, for tests. Every call rejects when the double does not do what it is told. */
export type DoubleControl = ReturnType<typeof steerDouble>

/** `controlUrl` as `startStripeDouble` gives it. */
export function steerDouble(controlUrl: string) {
  const ask = async <T>(method: string, path: string, body?: object): Promise<T> => {
    const answer = await fetch(`${controlUrl}${path}`, {
      method,
      ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    })
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
    return (await answer.json()) as T
  }
  return {
    /** API calls received, oldest first; `path` is a prefix. */
    calls: (path = '', method?: string) =>
      ask<RecordedCall[]>(
        'GET',
        `/requests?${new URLSearchParams({ path, ...(method === undefined ? {} : { method }) }).toString()}`,
      ),
    forgetCalls: () => ask('DELETE', '/requests'),
    sessions: () => ask<Stripe.Checkout.Session[]>('GET', '/sessions'),
    events: () => ask<StoredEvent[]>('GET', '/events'),
    /** Pays without the page; `card` is a name or number of a test payment. */
    pay: (payment: Sent<'pay'>) => ask<PayOutcome>('POST', '/pay', payment),
    expire: (session: string) => ask('POST', `/sessions/${session}/expire`),
    /** What the bank says in the end of a SEPA debit. */
    settle: (session: string, outcome: Sent<'settle'>['outcome']) =>
      ask('POST', `/sessions/${session}/settle`, { outcome }),
    advanceClock: (advanceSeconds: number) => ask('POST', '/clock', { advanceSeconds }),
    /** How long (milliseconds) a balance transaction lags behind its charge from now on. */
    delayBalanceTransactions: (balanceTransactionDelay: number) => ask('PUT', '/payments', { balanceTransactionDelay }),
    /** Overwrites keys of any object, so that Stripe says something else than it was asked. */
    change: (id: string, change: Sent<'object'>['change']) => ask('PATCH', `/objects/${id}`, { change }),
    fail: (fault: Sent<'fault'>) => ask<Fault>('POST', '/faults', fault),
    forgetFaults: () => ask('DELETE', '/faults'),
    webhooks: () => ask<{ behaviour: Behaviour; deliveries: Delivery[] }>('GET', '/webhooks'),
    treatWebhooks: (behaviour: Sent<'behaviour'>) => ask<Behaviour>('PUT', '/webhooks', behaviour),
    releaseWebhooks: (order: Sent<'release'>['order'] = 'as_created') => ask('POST', '/webhooks/release', { order }),
    sendWebhook: (send: Sent<'send'>) => ask<{ statuses: (number | null)[] }>('POST', '/webhooks/send', send),
    /** Waits until no notice is on its way; false when that took longer (milliseconds). */
    webhooksAreIdle: async (timeout = 5000) =>
      (await ask<{ isIdle: boolean }>('POST', '/webhooks/idle', { timeout })).isIdle,
    setEndpoint: (endpoint: Sent<'endpoint'>) => ask('PUT', '/endpoint', endpoint),
    /** Forgets everything: sessions, payments, events, keys, faults, recorded calls. The endpoint stays. */
    reset: () => ask('POST', '/reset'),
  }
}
