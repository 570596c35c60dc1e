import { z } from 'zod'
import type { TestAccount } from '../account/test-account.ts'
import { createSession } from '../sessions/create-session.ts'
import { expireSession, expireWhenDue } from '../sessions/expire-session.ts'
import { SESSION_LIST_FILTERS, SESSION_PARAMETERS } from '../sessions/session-parameters.ts'
import type { Parameters } from '../wire/parse-form.ts'
import { arrayOf, boolean, expand, readParameters } from '../wire/read-parameters.ts'
import { noSuch } from '../wire/stripe-refusal.ts'
import { expandObject } from './expand.ts'
import { LIST_PARAMETERS, listObjects } from './list-objects.ts'
import { readBalance } from './read-balance.ts'

export type ApiCall = {
  account: TestAccount
  /** The last part of the path, where it is an id. */
  id: string
  params: Parameters
  cause: { requestId: string; idempotencyKey: string | null }
}

type Route = { method: 'GET' | 'POST'; path: RegExp; work: (call: ApiCall) => object }

const ONLY_EXPAND = z.strictObject({ expand })
const PLAIN_LIST = z.strictObject(LIST_PARAMETERS)
const SESSION_LIST = z.strictObject({ ...LIST_PARAMETERS, ...SESSION_LIST_FILTERS })
const EVENT_LIST = z.strictObject({
  ...LIST_PARAMETERS,
  delivery_success: boolean.optional(),
  type: z.string().min(1).optional(),
  types: arrayOf(z.string()).optional(),
})
const CHARGE_LIST = z.strictObject({ ...LIST_PARAMETERS, payment_intent: z.string().min(1).optional() })

/** What a call does. Throws StripeRefusal. Everything not listed here is answered with 404. */
export const API_ROUTES: readonly Route[] = [
  { method: 'POST', path: /^\/v1\/checkout\/sessions$/, work: openSession },
  { method: 'GET', path: /^\/v1\/checkout\/sessions$/, work: listSessions },
  { method: 'GET', path: /^\/v1\/checkout\/sessions\/([^/]+)$/, work: readSession },
  { method: 'POST', path: /^\/v1\/checkout\/sessions\/([^/]+)\/expire$/, work: closeSession },
  {
    method: 'GET',
    path: /^\/v1\/payment_intents$/,
    work: ({ account, params }) => listPlain(account, '/v1/payment_intents', account.intents, params),
  },
  {
    method: 'GET',
    path: /^\/v1\/payment_intents\/([^/]+)$/,
    work: (call) => readOne(call, 'payment_intent', call.account.intents),
  },
  { method: 'GET', path: /^\/v1\/charges$/, work: listCharges },
  { method: 'GET', path: /^\/v1\/charges\/([^/]+)$/, work: (call) => readOne(call, 'charge', call.account.charges) },
  {
    method: 'GET',
    path: /^\/v1\/balance_transactions$/,
    work: ({ account, params }) => listPlain(account, '/v1/balance_transactions', account.balanceTransactions, params),
  },
  {
    method: 'GET',
    path: /^\/v1\/balance_transactions\/([^/]+)$/,
    work: (call) => readOne(call, 'balance transaction', call.account.balanceTransactions),
  },
  { method: 'GET', path: /^\/v1\/events$/, work: listEvents },
  { method: 'GET', path: /^\/v1\/events\/([^/]+)$/, work: (call) => readOne(call, 'event', call.account.events) },
  { method: 'GET', path: /^\/v1\/balance$/, work: ({ account }) => readBalance(account) },
]

function openSession({ account, params }: ApiCall): object {
  const asked = readParameters(SESSION_PARAMETERS, params)
  // Expanding is checked first: a call that is refused must not leave a session behind.
  expandObject(account, { object: 'checkout.session' }, asked.expand)
  return expandObject(account, createSession(account, asked), asked.expand)
}

function readSession({ account, id, params }: ApiCall): object {
  const asked = readParameters(ONLY_EXPAND, params)
  expireWhenDue(account)
  const stored = account.sessions.get(id)
  if (stored === undefined) throw noSuch('checkout.session', id, 'session')
  return expandObject(account, stored.object, asked.expand)
}

function closeSession({ account, id, params, cause }: ApiCall): object {
  const asked = readParameters(ONLY_EXPAND, params)
  const stored = account.sessions.get(id)
  if (stored === undefined) throw noSuch('checkout.session', id, 'session')
  return expandObject(account, expireSession(account, stored, cause), asked.expand)
}

function listSessions({ account, params }: ApiCall): object {
  const asked = readParameters(SESSION_LIST, params)
  expireWhenDue(account)
  const sessions = [...account.sessions.values()]
    .map(({ object }) => object)
    .filter((session) => asked.status === undefined || session.status === asked.status)
    .filter((session) => asked.payment_intent === undefined || session.payment_intent === asked.payment_intent)
  return expandObject(account, listObjects('/v1/checkout/sessions', sessions, asked), asked.expand)
}

function listCharges({ account, params }: ApiCall): object {
  const asked = readParameters(CHARGE_LIST, params)
  const charges = [...account.charges.values()].filter(
    (charge) => asked.payment_intent === undefined || charge.payment_intent === asked.payment_intent,
  )
  return expandObject(account, listObjects('/v1/charges', charges, asked), asked.expand)
}

function listEvents({ account, params }: ApiCall): object {
  const asked = readParameters(EVENT_LIST, params)
  const wanted = asked.types ?? (asked.type === undefined ? null : [asked.type])
  const events = [...account.events.values()]
    .filter(({ type }) => wanted === null || wanted.includes(type))
    .filter(
      ({ pending_webhooks }) =>
        asked.delivery_success === undefined || (pending_webhooks === 0) === asked.delivery_success,
    )
  return listObjects('/v1/events', events, asked)
}

function listPlain(
  account: TestAccount,
  url: string,
  all: Map<string, { id: string; created: number }>,
  params: Parameters,
): object {
  const asked = readParameters(PLAIN_LIST, params)
  return expandObject(account, listObjects(url, all.values(), asked), asked.expand)
}

function readOne({ account, id, params }: ApiCall, what: string, all: Map<string, object>): object {
  const asked = readParameters(ONLY_EXPAND, params)
  const object = all.get(id)
  if (object === undefined) throw noSuch(what, id, what === 'payment_intent' ? 'intent' : 'id')
  return expandObject(account, object, asked.expand)
}
