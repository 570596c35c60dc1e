import type Stripe from 'stripe'
import type { Fault } from '../faults/fault.ts'
import type { KeptAnswer } from '../idempotency/kept-answer.ts'
import type { StoredEvent } from '../events/stored-event.ts'

/** One API call as it came in and how it was answered, for tests to look at. */
export type RecordedCall = {
  requestId: string
  /** Milliseconds since 1970, of this machine's own clock. */
  at: number
  method: string
  path: string
  headers: Record<string, string>
  params: unknown
  /** null when the connection was cut instead. */
  status: number | null
  isReplay: boolean
  fault: Fault['mode'] | null
}

/** What the session was asked for that its own object does not show. */
export type SessionPlan = {
  productName: string
  intentMetadata: Record<string, string>
  intentDescription: string | null
  statementDescriptor: string | null
  statementDescriptorSuffix: string | null
  receiptEmail: string | null
}

export type StoredSession = { object: Stripe.Checkout.Session; plan: SessionPlan }

/** Everything that one Stripe test account remembers. All amounts are minor units, all times seconds since 1970 (UTC). */
export type TestAccount = {
  publicOrigin: string
  /** Seconds by which the account's clock is ahead of the machine's, so that a test need not wait a day. */
  clockOffset: number
  /** How long the balance transaction lags behind its charge. At Stripe it is often not there yet when the charge is. */
  balanceTransactionDelay: number
  sessions: Map<string, StoredSession>
  intents: Map<string, Stripe.PaymentIntent>
  charges: Map<string, Stripe.Charge>
  balanceTransactions: Map<string, Stripe.BalanceTransaction>
  events: Map<string, StoredEvent>
  keptAnswers: Map<string, KeptAnswer>
  calls: RecordedCall[]
  faults: Fault[]
  timers: Set<NodeJS.Timeout>
  /** Hands each new event to the webhooks. */
  deliver: (event: StoredEvent) => void
}

export function openAccount(publicOrigin: string, deliver: TestAccount['deliver']): TestAccount {
  return {
    publicOrigin,
    clockOffset: 0,
    balanceTransactionDelay: 0,
    sessions: new Map(),
    intents: new Map(),
    charges: new Map(),
    balanceTransactions: new Map(),
    events: new Map(),
    keptAnswers: new Map(),
    calls: [],
    faults: [],
    timers: new Set(),
    deliver,
  }
}

/** Forgets everything and stops what was still to come; the account itself stays the same object. */
export function clearAccount(account: TestAccount): void {
  for (const timer of account.timers) clearTimeout(timer)
  Object.assign(account, openAccount(account.publicOrigin, account.deliver))
}

/** The account's time, in seconds since 1970 (UTC). */
export function now(account: TestAccount): number {
  return Math.floor(Date.now() / 1000) + account.clockOffset
}

/** Does something later, unless the account is cleared before. Does not keep the process alive. */
export function later(account: TestAccount, milliseconds: number, act: () => void): void {
  const timer = setTimeout(() => {
    account.timers.delete(timer)
    act()
  }, milliseconds)
  timer.unref()
  account.timers.add(timer)
}
