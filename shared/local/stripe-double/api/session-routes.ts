import { findStoredSession } from '../account/test-account.ts'
import { createSession } from '../sessions/create-session.ts'
import { expireSession } from '../sessions/expire-session.ts'
import { SESSION_LIST_FILTERS, SESSION_PARAMETERS } from '../sessions/session-parameters.ts'
import { readParameters } from '../wire/read-parameters.ts'
import { noSuch } from '../wire/stripe-refusal.ts'
import { checkPaths, expandObject } from './expand.ts'
import { ONLY_EXPAND, readList, readOne } from './route.ts'
import type { ApiCall, Route } from './route.ts'

const KIND = 'checkout.session'

export const SESSION_ROUTES: readonly Route[] = [
  { method: 'POST', path: /^\/v1\/checkout\/sessions$/, work: openSession },
  readList(
    'checkout/sessions',
    KIND,
    (account) => account.sessions,
    SESSION_LIST_FILTERS,
    ({ customer, payment_intent, status, subscription }) =>
      (session) =>
        (customer === undefined || session.customer === customer) &&
        (payment_intent === undefined || session.payment_intent === payment_intent) &&
        (status === undefined || session.status === status) &&
        (subscription === undefined || session.subscription === subscription),
  ),
  readOne('checkout/sessions', KIND, (account) => account.sessions, { param: 'session' }),
  { method: 'POST', path: /^\/v1\/checkout\/sessions\/([^/]+)\/expire$/, work: closeSession },
]

function openSession({ account, params }: ApiCall): object {
  const asked = readParameters(SESSION_PARAMETERS, params)
  // Checked first: a call that is refused must not leave a session behind.
  checkPaths(KIND, asked.expand)
  return expandObject(account, createSession(account, asked), KIND, asked.expand)
}

function closeSession({ account, id, params, cause }: ApiCall): object {
  const asked = readParameters(ONLY_EXPAND, params)
  checkPaths(KIND, asked.expand)
  const stored = findStoredSession(account, id)
  if (stored === undefined) throw noSuch(KIND, id, 'session')
  return expandObject(account, expireSession(account, stored, cause), KIND, asked.expand)
}
