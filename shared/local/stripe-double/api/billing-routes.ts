import { z } from 'zod'
import { idOf } from '../account/id-of.ts'
import { CANCEL_PARAMETERS, cancelSubscription } from '../billing/cancel-subscription.ts'
import { payInvoice } from '../billing/pay-invoice.ts'
import { CUSTOMER_PARAMETERS, updateCustomer } from '../billing/update-customer.ts'
import { UPDATE_PARAMETERS, updateSubscription } from '../billing/update-subscription.ts'
import { refuseVoid, voidInvoice } from '../billing/void-invoice.ts'
import { createPortalSession, PORTAL_PARAMETERS } from '../portal/create-portal-session.ts'
import { readParameters } from '../wire/read-parameters.ts'
import { checkPaths, expandObject } from './expand.ts'
import { found, ONLY_EXPAND, readList, readOne } from './route.ts'
import type { ApiCall, Route } from './route.ts'

const text = z.string().min(1).optional()

const SUBSCRIPTION = /^\/v1\/subscriptions\/([^/]+)$/

export const BILLING_ROUTES: readonly Route[] = [
  readOne('customers', 'customer', (account) => account.customers),
  { method: 'POST', path: /^\/v1\/customers\/([^/]+)$/, work: changeCustomer },
  readList(
    'subscriptions',
    'subscription',
    (account) => account.subscriptions,
    {
      customer: text,
      status: z
        .enum(['active', 'all', 'canceled', 'ended', 'incomplete', 'incomplete_expired', 'past_due', 'unpaid'])
        .optional(),
    },
    ({ customer, status }) =>
      (subscription) =>
        (customer === undefined || idOf(subscription.customer) === customer) && hasStatus(subscription.status, status),
  ),
  readOne('subscriptions', 'subscription', (account) => account.subscriptions),
  { method: 'POST', path: SUBSCRIPTION, work: changeSubscription },
  { method: 'DELETE', path: SUBSCRIPTION, work: stopSubscription },
  readList(
    'invoices',
    'invoice',
    (account) => account.invoices,
    {
      customer: text,
      status: z.enum(['draft', 'open', 'void', 'paid', 'uncollectible']).optional(),
      subscription: text,
    },
    ({ customer, status, subscription }) =>
      (invoice) =>
        (customer === undefined || idOf(invoice.customer) === customer) &&
        (status === undefined || invoice.status === status) &&
        (subscription === undefined || idOf(invoice.parent?.subscription_details?.subscription) === subscription),
  ),
  readOne('invoices', 'invoice', (account) => account.invoices, { param: 'invoice' }),
  { method: 'POST', path: /^\/v1\/invoices\/([^/]+)\/pay$/, work: payNow },
  { method: 'POST', path: /^\/v1\/invoices\/([^/]+)\/void$/, work: takeBack },
  readList(
    'invoice_payments',
    'invoice_payment',
    (account) => account.invoicePayments,
    {
      invoice: text,
      payment: z.strictObject({ type: z.enum(['payment_intent']), payment_intent: text }).optional(),
      status: z.enum(['canceled', 'open', 'paid']).optional(),
    },
    ({ invoice, payment, status }) =>
      (candidate) =>
        (invoice === undefined || candidate.invoice === invoice) &&
        (payment?.payment_intent === undefined || candidate.payment.payment_intent === payment.payment_intent) &&
        (status === undefined || candidate.status === status),
  ),
  readOne('invoice_payments', 'invoice_payment', (account) => account.invoicePayments),
  { method: 'POST', path: /^\/v1\/billing_portal\/sessions$/, work: openPortal },
]

/** Without a status Stripe lists all but the canceled ones. */
function hasStatus(status: string, asked: string | undefined): boolean {
  if (asked === 'all') return true
  if (asked === undefined) return status !== 'canceled'
  return asked === 'ended' ? status === 'canceled' || status === 'incomplete_expired' : status === asked
}

function changeCustomer({ account, id, params, cause }: ApiCall): object {
  const asked = readParameters(CUSTOMER_PARAMETERS, params)
  checkPaths('customer', asked.expand)
  const customer = found(account.customers, id, 'customer')
  updateCustomer(account, customer, asked, cause)
  return expandObject(account, customer, 'customer', asked.expand)
}

function changeSubscription({ account, id, params, cause }: ApiCall): object {
  const asked = readParameters(UPDATE_PARAMETERS, params)
  checkPaths('subscription', asked.expand)
  const subscription = found(account.subscriptions, id, 'subscription')
  updateSubscription(account, subscription, asked, cause)
  return expandObject(account, subscription, 'subscription', asked.expand)
}

function stopSubscription({ account, id, params, cause }: ApiCall): object {
  const asked = readParameters(CANCEL_PARAMETERS, params)
  checkPaths('subscription', asked.expand)
  const subscription = found(account.subscriptions, id, 'subscription')
  cancelSubscription(account, subscription, asked, cause)
  return expandObject(account, subscription, 'subscription', asked.expand)
}

function payNow({ account, id, params, cause }: ApiCall): object {
  const asked = readParameters(ONLY_EXPAND, params)
  checkPaths('invoice', asked.expand)
  const invoice = found(account.invoices, id, 'invoice')
  payInvoice(account, invoice, cause)
  return expandObject(account, invoice, 'invoice', asked.expand)
}

function takeBack({ account, id, params, cause }: ApiCall): object {
  const asked = readParameters(ONLY_EXPAND, params)
  checkPaths('invoice', asked.expand)
  const invoice = found(account.invoices, id, 'invoice')
  refuseVoid(invoice)
  voidInvoice(account, invoice, cause)
  return expandObject(account, invoice, 'invoice', asked.expand)
}

function openPortal({ account, params, cause }: ApiCall): object {
  const asked = readParameters(PORTAL_PARAMETERS, params)
  checkPaths('billing_portal.session', asked.expand)
  return createPortalSession(account, asked, cause)
}
