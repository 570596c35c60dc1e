import type { z } from 'zod'
import type Stripe from 'stripe'
import type { Happening } from '../account/clock.ts'
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
    /**
     * Lets time pass on the account: sessions expire, months are billed, retries, refunds and debits come to their end,
     * one after the other. Says what happened, oldest first.
     */
    advanceClock: async (advanceSeconds: number) =>
      (await ask<{ happened: Happening[] }>('POST', '/clock', { advanceSeconds })).happened,
    /** The account's time, in seconds since 1970 (UTC). */
    now: async () => (await ask<{ now: number }>('GET', '/clock')).now,
    charges: () => ask<Stripe.Charge[]>('GET', '/charges'),
    refunds: () => ask<Stripe.Refund[]>('GET', '/refunds'),
    disputes: () => ask<Stripe.Dispute[]>('GET', '/disputes'),
    balanceTransactions: () => ask<Stripe.BalanceTransaction[]>('GET', '/balance_transactions'),
    customers: () => ask<Stripe.Customer[]>('GET', '/customers'),
    subscriptions: () => ask<Stripe.Subscription[]>('GET', '/subscriptions'),
    invoices: () => ask<Stripe.Invoice[]>('GET', '/invoices'),
    /** As from Stripe's dashboard; `of` is a charge, a payment intent, a session, an invoice or a subscription. */
    refund: (of: string, more: Omit<Sent<'refund'>, 'of'> = {}) =>
      ask<Stripe.Refund>('POST', '/refunds', { of, ...more }),
    /** The bank's last word on a refund, now; it may send back one that seemed done. */
    settleRefund: (refund: string, outcome: Sent<'settle'>['outcome']) =>
      ask<Stripe.Refund>('POST', `/refunds/${refund}/settle`, { outcome }),
    /** `of` as with `refund`; the whole charge where no amount (minor units) is named. */
    openDispute: (of: string, more: Omit<Sent<'dispute'>, 'of'> = {}) =>
      ask<Stripe.Dispute>('POST', '/disputes', { of, ...more }),
    closeDispute: (dispute: string, outcome: 'won' | 'lost' | 'warning_closed') =>
      ask<Stripe.Dispute>('POST', `/disputes/${dispute}`, { outcome }),
    /** Also the steps on the way: evidence is under review, an inquiry is escalated. */
    moveDispute: (dispute: string, outcome: Sent<'disputeMove'>['outcome']) =>
      ask<Stripe.Dispute>('POST', `/disputes/${dispute}`, { outcome }),
    /** Tries an invoice, or a subscription's latest one, now. */
    payInvoice: (invoice: string) =>
      ask<{ kind: 'paid' | 'processing' | 'declined' }>('POST', `/invoices/${invoice}/pay`),
    settleInvoice: (invoice: string, outcome: Sent<'settle'>['outcome']) =>
      ask('POST', `/invoices/${invoice}/settle`, { outcome }),
    /** Another card for all subscriptions of a customer, named by its id or by that of one subscription. */
    changeCard: (of: string, card: string, expires?: { month: number; year: number }) =>
      ask<{ kind: 'changed' | 'declined' }>('POST', '/card', {
        of,
        card,
        ...(expires === undefined ? {} : { expires }),
      }),
    /** The next charges without the payer fail, of a subscription, a customer or anybody. */
    failNextCharge: (failure: Sent<'chargeFailure'> = {}) => ask('POST', '/charge_failures', failure),
    forgetChargeFailures: () => ask('DELETE', '/charge_failures'),
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
