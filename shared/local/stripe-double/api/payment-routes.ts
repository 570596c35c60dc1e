import { z } from 'zod'
import { idOf } from '../account/id-of.ts'
import { now } from '../account/clock.ts'
import { readBalance } from '../balance/read-balance.ts'
import { createRefund } from '../refunds/create-refund.ts'
import { REFUND_PARAMETERS } from '../refunds/refund-parameters.ts'
import { arrayOf, boolean, readParameters } from '../wire/read-parameters.ts'
import { noSuch } from '../wire/stripe-refusal.ts'
import { checkPaths, expandObject } from './expand.ts'
import { readList, readOne } from './route.ts'
import type { ApiCall, Route } from './route.ts'

const THIRTY_DAYS = 30 * 24 * 60 * 60

const text = z.string().min(1).optional()

export const PAYMENT_ROUTES: readonly Route[] = [
  readList(
    'payment_intents',
    'payment_intent',
    (account) => account.intents,
    { customer: text },
    ({ customer }) =>
      (intent) =>
        customer === undefined || intent.customer === customer,
  ),
  readOne('payment_intents', 'payment_intent', (account) => account.intents, { param: 'intent' }),
  readList(
    'charges',
    'charge',
    (account) => account.charges,
    { customer: text, payment_intent: text },
    ({ customer, payment_intent }) =>
      (charge) =>
        (customer === undefined || charge.customer === customer) &&
        (payment_intent === undefined || charge.payment_intent === payment_intent),
  ),
  readOne('charges', 'charge', (account) => account.charges),
  { method: 'POST', path: /^\/v1\/refunds$/, work: giveBack },
  readList(
    'refunds',
    'refund',
    (account) => account.refunds,
    { charge: text, payment_intent: text },
    ({ charge, payment_intent }) =>
      (refund) =>
        (charge === undefined || idOf(refund.charge) === charge) &&
        (payment_intent === undefined || idOf(refund.payment_intent) === payment_intent),
  ),
  readOne('refunds', 'refund', (account) => account.refunds),
  readList(
    'disputes',
    'dispute',
    (account) => account.disputes,
    { charge: text, payment_intent: text },
    ({ charge, payment_intent }) =>
      (dispute) =>
        (charge === undefined || idOf(dispute.charge) === charge) &&
        (payment_intent === undefined || idOf(dispute.payment_intent) === payment_intent),
  ),
  readOne('disputes', 'dispute', (account) => account.disputes),
  readList(
    'balance_transactions',
    'balance_transaction',
    (account) => account.balanceTransactions,
    { currency: text, source: text, type: text },
    ({ currency, source, type }) =>
      (transaction) =>
        (currency === undefined || transaction.currency === currency) &&
        (source === undefined || transaction.source === source) &&
        (type === undefined || transaction.type === type),
  ),
  readOne('balance_transactions', 'balance_transaction', (account) => account.balanceTransactions, {
    what: 'balance transaction',
  }),
  { method: 'GET', path: /^\/v1\/balance$/, work: ({ account }) => readBalance(account) },
  readList(
    'events',
    'event',
    (account) => account.events,
    {
      delivery_success: boolean.optional(),
      type: text,
      types: arrayOf(z.string()).optional(),
    },
    ({ delivery_success, type, types }) => {
      const wanted = types === undefined ? null : new Set(types)
      return (event) =>
        (type === undefined || event.type === type) &&
        (wanted === null || wanted.has(event.type)) &&
        (delivery_success === undefined || (event.pending_webhooks === 0) === delivery_success)
    },
    // Stripe gives events for thirty days, not longer.
    (account) => now(account) - THIRTY_DAYS,
  ),
  {
    method: 'GET',
    path: /^\/v1\/events\/([^/]+)$/,
    work: ({ account, id, params }) => {
      readParameters(z.strictObject({}), params)
      const event = account.events.get(id)
      if (event === undefined || event.created < now(account) - THIRTY_DAYS) throw noSuch('event', id)
      return event
    },
  },
]

function giveBack({ account, params, cause }: ApiCall): object {
  const asked = readParameters(REFUND_PARAMETERS, params)
  checkPaths('refund', asked.expand)
  return expandObject(account, createRefund(account, asked, cause), 'refund', asked.expand)
}
