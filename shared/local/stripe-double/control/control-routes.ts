import type { Happening } from '../account/clock.ts'
import { catchUp, now } from '../account/clock.ts'
import { makeId } from '../account/make-id.ts'
import { clearAccount, findStoredSession } from '../account/test-account.ts'
import type { StoredSession, TestAccount } from '../account/test-account.ts'
import { findObject } from '../api/find-object.ts'
import { authenticateSession, paySession } from '../payments/pay-session.ts'
import type { PayOutcome } from '../payments/pay-session.ts'
import { settleDebit } from '../payments/settle-debit.ts'
import { findTestPayment } from '../payments/test-payments.ts'
import { expireSession } from '../sessions/expire-session.ts'
import { StripeRefusal } from '../wire/stripe-refusal.ts'
import { BILLING_CONTROLS } from './billing-controls.ts'
import { MONEY_CONTROLS } from './money-controls.ts'
import type { Control, ControlRoute } from './control.ts'
import { CONTROL_SCHEMAS as schemas } from './control-schemas.ts'
import { NotThere } from './not-there.ts'

/** Each answers with its result as JSON, or `{"done":true}` where there is none. */
export const CONTROL_ROUTES: readonly ControlRoute[] = [
  // What happened
  { method: 'GET', path: /^\/requests$/, work: listCalls },
  { method: 'DELETE', path: /^\/requests$/, work: ({ account }) => void account.calls.splice(0) },
  { method: 'GET', path: /^\/sessions$/, work: ({ account }) => account.sessions.values() },
  { method: 'GET', path: /^\/events$/, work: ({ account }) => account.events.values() },
  // What payers, banks and time do
  { method: 'POST', path: /^\/pay$/, work: pay },
  { method: 'POST', path: /^\/sessions\/([^/]+)\/expire$/, work: expire },
  { method: 'POST', path: /^\/sessions\/([^/]+)\/settle$/, work: settle },
  { method: 'GET', path: /^\/clock$/, work: ({ account }) => ({ now: now(account) }) },
  { method: 'POST', path: /^\/clock$/, work: advanceClock },
  { method: 'PUT', path: /^\/payments$/, work: setPayments },
  { method: 'PATCH', path: /^\/objects\/([^/]+)$/, work: changeObject },
  ...MONEY_CONTROLS,
  ...BILLING_CONTROLS,
  // What goes wrong with API calls
  { method: 'GET', path: /^\/faults$/, work: ({ account }) => account.faults },
  { method: 'POST', path: /^\/faults$/, work: addFault },
  { method: 'DELETE', path: /^\/faults$/, work: ({ account }) => void account.faults.splice(0) },
  // What goes wrong with notices
  {
    method: 'GET',
    path: /^\/webhooks$/,
    work: ({ webhooks }) => ({ behaviour: webhooks.behaviour, deliveries: webhooks.deliveries }),
  },
  { method: 'PUT', path: /^\/webhooks$/, work: setBehaviour },
  {
    method: 'POST',
    path: /^\/webhooks\/release$/,
    work: ({ webhooks, sent }) => webhooks.release(schemas.release.parse(sent).order),
  },
  { method: 'POST', path: /^\/webhooks\/send$/, work: sendAgain },
  { method: 'POST', path: /^\/webhooks\/idle$/, work: becomeIdle },
  { method: 'PUT', path: /^\/endpoint$/, work: setEndpoint },
  { method: 'POST', path: /^\/reset$/, work: reset },
]

function listCalls({ account, query }: Control): unknown {
  const prefix = query.get('path') ?? ''
  const method = query.get('method')
  return account.calls.filter((call) => call.path.startsWith(prefix) && (method === null || call.method === method))
}

function pay({ account, sent }: Control): PayOutcome {
  const { session, card, authentication, email } = schemas.pay.parse(sent)
  const payment = findTestPayment(card)
  if (payment === undefined) throw new NotThere(`no test payment called ${card}`)
  catchUp(account)
  const stored = sessionOf(account, session)
  const outcome = paySession(account, stored, payment, email)
  if (outcome.kind !== 'authentication_needed' || authentication === 'leave') return outcome
  return authenticateSession(account, stored, { payment, email, isAuthenticated: authentication === 'complete' })
}

function expire({ account, id }: Control): void {
  try {
    expireSession(account, sessionOf(account, id))
  } catch (error) {
    if (error instanceof StripeRefusal) throw new NotThere(error.message)
    throw error
  }
}

function settle({ account, id, sent }: Control): void {
  if (!settleDebit(account, sessionOf(account, id), schemas.settle.parse(sent).outcome))
    throw new NotThere('no debit is under way for this session')
}

function advanceClock({ account, sent }: Control): { happened: Happening[] } {
  // What is due now is done before the time to come begins.
  const before = catchUp(account)
  account.clockOffset += schemas.clock.parse(sent).advanceSeconds
  return { happened: [...before, ...catchUp(account)] }
}

function setPayments({ account, sent }: Control): void {
  account.balanceTransactionDelay = schemas.payments.parse(sent).balanceTransactionDelay
}

/** Makes Stripe say something else than what was asked of it: another amount, another mode. */
function changeObject({ account, id, sent }: Control): object {
  const object = findObject(account, id)
  if (object === undefined) throw new NotThere(`no object ${id}`)
  return Object.assign(object, schemas.object.parse(sent).change)
}

function addFault({ account, sent }: Control): object {
  const asked = schemas.fault.parse(sent)
  const fault = { ...asked, id: makeId('fault', 8), isKept: asked.isKept ?? asked.status === 500 }
  account.faults.push(fault)
  return fault
}

function setBehaviour({ webhooks, sent }: Control): object {
  const asked = Object.entries(schemas.behaviour.parse(sent)).filter(([, value]) => value !== undefined)
  return Object.assign(webhooks.behaviour, Object.fromEntries(asked))
}

async function sendAgain({ account, webhooks, sent }: Control): Promise<object> {
  const { event, times, isParallel, secrets, timestamp } = schemas.send.parse(sent)
  const stored = account.events.get(event)
  if (stored === undefined) throw new NotThere(`no event ${event}`)
  const statuses = await webhooks.sendAgain(stored, {
    times,
    isParallel,
    ...(secrets === undefined ? {} : { secrets }),
    ...(timestamp === undefined ? {} : { timestamp }),
  })
  return { statuses }
}

async function becomeIdle({ webhooks, sent }: Control): Promise<object> {
  return { isIdle: await webhooks.becomeIdle(schemas.idle.parse(sent).timeout) }
}

function setEndpoint({ webhooks, sent }: Control): object {
  const { url, secrets } = schemas.endpoint.parse(sent)
  if (url !== undefined) webhooks.endpoint.url = url
  if (secrets !== undefined) webhooks.endpoint.secrets = secrets
  return { url: webhooks.endpoint.url }
}

function reset({ account, webhooks }: Control): void {
  clearAccount(account)
  webhooks.clear()
}

function sessionOf(account: TestAccount, id: string): StoredSession {
  const stored = findStoredSession(account, id)
  if (stored === undefined) throw new NotThere(`no session ${id}`)
  return stored
}
