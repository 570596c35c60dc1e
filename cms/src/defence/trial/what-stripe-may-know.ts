import { LOCALES } from '@campaign/shared/locales/locales.ts'
import { OFFERED_CURRENCIES } from '@campaign/shared/money/currencies.ts'
import { STRIPE_API_VERSION } from '../../payments/stripe/stripe-client.ts'
import { SITE_URL } from './walk-every-way.ts'
import type { WireCall } from './record-wire.ts'

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
const STRIPE_ID = '[a-z]{2,5}_(?:test_)?[A-Za-z0-9]{8,80}'
const NUMBER = '\\d{1,10}'
const CURRENCY = OFFERED_CURRENCIES.join('|').toLowerCase()
const LANGUAGE = LOCALES.join('|')
const OUR_PAGE = `${SITE_URL}/(?:${LANGUAGE})/(?:thanks/[\\w-]{32}|donate\\?resume=[\\w-]{32})`
const MANAGE_PAGE = `${SITE_URL}/(?:${LANGUAGE})/monthly/[\\w.-]{20,120}(?:\\?done=update_card)?`
const EXPANDED = { 'expand[]': '[a-z_.]+' }
const LISTED = { limit: NUMBER, starting_after: STRIPE_ID, ...EXPANDED }
/** What is paid for, as Stripe and the bank are told it. */
const NEUTRAL_NAME = 'Don|Donation|Пожертвование|Пожертва|Spende'

/**
 * All that may reach Stripe, call by call and parameter by parameter: nothing about the donor, no campaign, no story,
 * no reason, for payments of this kind have sent donors to prison. Whoever sends more must write it here, and say to a reviewer why.
 */
const CALLS: Record<string, Record<string, string>> = {
  'POST /v1/checkout/sessions': {
    mode: 'payment|subscription',
    ui_mode: 'hosted_page',
    submit_type: 'donate',
    locale: 'fr|en|ru|de|auto',
    'adaptive_pricing[enabled]': 'false',
    'line_items[0][quantity]': '1',
    'line_items[0][price_data][currency]': CURRENCY,
    'line_items[0][price_data][unit_amount]': NUMBER,
    'line_items[0][price_data][product_data][name]': NEUTRAL_NAME,
    'line_items[0][price_data][recurring][interval]': 'month',
    'metadata[donation]': UUID,
    'payment_intent_data[metadata][donation]': UUID,
    'subscription_data[metadata][subscription]': UUID,
    client_reference_id: UUID,
    success_url: OUR_PAGE,
    cancel_url: OUR_PAGE,
    expires_at: NUMBER,
  },
  'POST /v1/checkout/sessions/:id/expire': {},
  'GET /v1/checkout/sessions/:id': EXPANDED,
  'GET /v1/checkout/sessions': { payment_intent: STRIPE_ID, limit: NUMBER },
  'GET /v1/payment_intents/:id': EXPANDED,
  'GET /v1/refunds': { charge: STRIPE_ID, ...LISTED },
  'GET /v1/disputes': { charge: STRIPE_ID, ...LISTED },
  'POST /v1/refunds': { payment_intent: STRIPE_ID, amount: NUMBER, 'metadata[refund]': UUID },
  'GET /v1/subscriptions/:id': {},
  'POST /v1/subscriptions/:id': {
    'items[0][id]': STRIPE_ID,
    'items[0][price_data][currency]': CURRENCY,
    'items[0][price_data][product]': STRIPE_ID,
    'items[0][price_data][recurring][interval]': 'month',
    'items[0][price_data][unit_amount]': NUMBER,
    proration_behavior: 'none',
    'pause_collection[behavior]': 'void',
    pause_collection: '',
    default_payment_method: '',
  },
  'DELETE /v1/subscriptions/:id': {},
  'GET /v1/invoices/:id': {},
  'GET /v1/invoice_payments': { invoice: STRIPE_ID, limit: NUMBER },
  'POST /v1/customers/:id': { 'invoice_settings[default_payment_method]': STRIPE_ID },
  'POST /v1/billing_portal/sessions': {
    customer: STRIPE_ID,
    'flow_data[type]': 'payment_method_update',
    'flow_data[after_completion][type]': 'redirect',
    'flow_data[after_completion][redirect][return_url]': MANAGE_PAGE,
    locale: 'fr|en|ru|de|auto',
    return_url: MANAGE_PAGE,
  },
  'GET /v1/events': { delivery_success: 'false', ...LISTED },
  'GET /v1/balance_transactions': { 'created[gte]': NUMBER, ...LISTED },
}

/** Every header, beside those of the connection itself. */
const HEADERS: Record<string, string> = {
  authorization: 'Bearer sk_test_\\w+',
  accept: 'application/json',
  'content-type': 'application/x-www-form-urlencoded',
  'content-length': NUMBER,
  connection: 'keep-alive',
  host: '127\\.0\\.0\\.1:\\d+',
  'stripe-version': STRIPE_API_VERSION.replaceAll('.', '\\.'),
  'user-agent': 'Stripe/v1 NodeBindings/[\\d.]+',
  // With telemetry off: versions, and neither the machine nor its name.
  'x-stripe-client-user-agent':
    '\\{"bindings_version":"[\\d.]+","lang":"node","typescript":"?(?:true|false)"?,"lang_version":"v[\\d.]+","httplib":"node"\\}',
  'idempotency-key': `(?:stripe-node-retry-)?${UUID}(?:-[a-z0-9-]{1,60})?`,
}

/** Calls that may be made, by name. */
export const ALLOWED_CALLS: readonly string[] = Object.keys(CALLS)

/** What of a call is on no list, in words; nothing where all of it may be known. */
export function findExcess(call: WireCall): string[] {
  const { parameters, headers } = call
  const name = nameOf(call)
  const allowed = CALLS[name]
  if (allowed === undefined) return [`${name} is asked at all`]
  const excess = parameters.filter(([parameter, value]) => !isOfShape(value, allowed[withoutIndex(parameter)]))
  const loud = Object.entries(headers).filter(([header, value]) => !isOfShape(String(value), HEADERS[header]))
  return [...excess, ...loud].map(([what, value]) => `${name}: ${what} is "${String(value)}"`)
}

/** Method and path, each id of Stripe's in it as ":id". */
export function nameOf({ method, path }: WireCall): string {
  return `${method} ${path.replaceAll(new RegExp(`(?<=/)${STRIPE_ID}(?=/|$)`, 'g'), ':id')}`
}

function withoutIndex(parameter: string): string {
  return parameter.replace(/^expand\[\d*\]$/, 'expand[]')
}

function isOfShape(value: string, shape: string | undefined): boolean {
  return shape !== undefined && new RegExp(`^(?:${shape})$`).test(value)
}
