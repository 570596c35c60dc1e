import type Stripe from 'stripe'
import type { Fault } from '../faults/fault.ts'
import type { KeptAnswer } from '../idempotency/kept-answer.ts'
import type { StoredEvent } from '../events/stored-event.ts'
import type { Instrument } from '../payments/instrument.ts'
import type { ChargeFailure } from '../payments/charge-failure.ts'
import { Agenda } from './agenda.ts'
import { Shelf } from './shelf.ts'

/** One API call as it came in and how it was answered, for tests to look at. */
export type RecordedCall = {
  requestId: string
  /** Milliseconds since 1970, of this machine's own clock. */
  at: number
  method: string
  path: string
  headers: Record<string, string>
  /** Every parameter that was sent, whether or not the double knows it; null when their names could not be read. */
  params: unknown
  /** null when the connection was cut instead. */
  status: number | null
  isReplay: boolean
  fault: Fault['mode'] | null
}

/** What the session was asked for that its own object does not show. */
export type SessionPlan = {
  lines: PlannedLine[]
  intentMetadata: Record<string, string>
  intentDescription: string | null
  statementDescriptor: string | null
  statementDescriptorSuffix: string | null
  receiptEmail: string | null
  subscriptionMetadata: Record<string, string>
  subscriptionDescription: string | null
  /** The payment intent of a session for a subscription, which its object does not show. */
  hiddenIntent: string | null
}

export type PlannedLine = {
  id: string
  name: string
  description: string | null
  productMetadata: Record<string, string>
  /** Minor units of the session's currency. */
  unitAmount: number
  quantity: number
  price: string
  product: string
}

export type StoredSession = { object: Stripe.Checkout.Session; plan: SessionPlan }

/** Everything that one Stripe test account remembers. All amounts are minor units, all times seconds since 1970 (UTC). */
export type TestAccount = {
  publicOrigin: string
  /** Seconds by which the account's clock is ahead of the machine's, so that a test need not wait a day. */
  clockOffset: number
  /** While something that fell due earlier is being done: that earlier time. */
  moment: number | null
  agenda: Agenda
  /** How long the balance transaction lags behind its charge. At Stripe it is often not there yet when the charge is. */
  balanceTransactionDelay: number
  sessions: Shelf<Stripe.Checkout.Session>
  plans: Map<string, SessionPlan>
  intents: Shelf<Stripe.PaymentIntent>
  charges: Shelf<Stripe.Charge>
  balanceTransactions: Shelf<Stripe.BalanceTransaction>
  refunds: Shelf<Stripe.Refund>
  disputes: Shelf<Stripe.Dispute>
  customers: Shelf<Stripe.Customer>
  paymentMethods: Shelf<Stripe.PaymentMethod>
  products: Shelf<Stripe.Product>
  prices: Shelf<Stripe.Price>
  subscriptions: Shelf<Stripe.Subscription>
  invoices: Shelf<Stripe.Invoice>
  invoicePayments: Shelf<Stripe.InvoicePayment>
  portalSessions: Shelf<Stripe.BillingPortal.Session>
  events: Shelf<StoredEvent>
  /** How a stored payment method behaves, by its id. */
  instruments: Map<string, Instrument>
  /** The one payment of each invoice, by the ids of the invoice and of its payment intent. */
  invoicePaymentOf: Map<string, string>
  /** The session that brought a subscription, by the subscription's id. */
  sessionOf: Map<string, string>
  /** Failures that tests have asked for, the first to match is used up. */
  chargeFailures: ChargeFailure[]
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
    moment: null,
    agenda: new Agenda(),
    balanceTransactionDelay: 0,
    sessions: new Shelf(),
    plans: new Map(),
    intents: new Shelf(),
    charges: new Shelf(),
    balanceTransactions: new Shelf(),
    refunds: new Shelf(),
    disputes: new Shelf(),
    customers: new Shelf(),
    paymentMethods: new Shelf(),
    products: new Shelf(),
    prices: new Shelf(),
    subscriptions: new Shelf(),
    invoices: new Shelf(),
    invoicePayments: new Shelf(),
    portalSessions: new Shelf(),
    events: new Shelf(),
    instruments: new Map(),
    invoicePaymentOf: new Map(),
    sessionOf: new Map(),
    chargeFailures: [],
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

export function findStoredSession(account: TestAccount, id: string): StoredSession | undefined {
  const object = account.sessions.get(id)
  const plan = account.plans.get(id)
  return object === undefined || plan === undefined ? undefined : { object, plan }
}
