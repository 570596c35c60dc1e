import { randomUUID } from 'node:crypto'
import Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readConformanceKey } from './conformance-key.ts'
import { connectStripe, giftOf, monthlyGiftOf, refusal, startDoubleUnderTest } from './double-under-test.ts'

/**
 * The same suite against the double, or against Stripe's own test mode when STRIPE_CONFORMANCE_KEY holds a test key:
 * `STRIPE_CONFORMANCE_KEY=sk_test_… npx vitest run --root . shared/local/stripe-double/conformance`.
 */
const realKey = readConformanceKey()
const isReal = realKey !== undefined

let stripe: Stripe
let withKey: (key: string) => Stripe
let stop = async (): Promise<void> => undefined

beforeAll(async () => {
  if (realKey !== undefined) {
    stripe = new Stripe(realKey, { maxNetworkRetries: 0 })
    withKey = (key) => new Stripe(key, { maxNetworkRetries: 0 })
    return
  }
  const double = await startDoubleUnderTest()
  ;({ stripe, stop } = double)
  withKey = (key) => connectStripe(double.apiBase, {}, key)
})
afterAll(() => stop())

describe('a checkout session', () => {
  it('opens unpaid, with a page to send the payer to and no payment intent yet', async () => {
    const session = await stripe.checkout.sessions.create(giftOf(5000))
    expect(session).toMatchObject({
      object: 'checkout.session',
      amount_subtotal: 5000,
      amount_total: 5000,
      client_reference_id: 'donation-1',
      currency: 'eur',
      livemode: false,
      locale: 'fr',
      metadata: { donation: 'donation-1' },
      mode: 'payment',
      payment_intent: null,
      payment_status: 'unpaid',
      status: 'open',
      submit_type: 'donate',
      ui_mode: 'hosted_page',
    })
    expect(session.id).toMatch(/^cs_test_\w{20,}$/)
    expect(session.url).toContain(session.id)
    expect(session.expires_at - session.created).toBe(24 * 60 * 60)
    expect(session.lastResponse.requestId).toMatch(/^req_/)
    expect(session.lastResponse.apiVersion).toBe(Stripe.API_VERSION)
  })

  it('reads back as it was made', async () => {
    const made = await stripe.checkout.sessions.create(giftOf(1050))
    const { lastResponse: _made, ...asMade } = made
    const { lastResponse: _read, ...asRead } = await stripe.checkout.sessions.retrieve(made.id)
    expect(asRead).toEqual(asMade)
  })

  it('adds its line items up', async () => {
    const price_data = { currency: 'EUR', unit_amount: 333, product_data: { name: 'Don' } }
    const session = await stripe.checkout.sessions.create(
      giftOf(0, {
        line_items: [
          { quantity: 3, price_data },
          { quantity: 1, price_data: { ...price_data, unit_amount: 1 } },
        ],
      }),
    )
    expect(session).toMatchObject({ amount_total: 1000, currency: 'eur' })
  })

  it('closes when told so, once, and cannot be closed again', async () => {
    const { id } = await stripe.checkout.sessions.create(giftOf(5000))
    expect(await stripe.checkout.sessions.expire(id)).toMatchObject({
      status: 'expired',
      payment_status: 'unpaid',
      url: null,
    })
    const error = await refusal(stripe.checkout.sessions.expire(id))
    expect(error).toMatchObject({ statusCode: 400, rawType: 'invalid_request_error' })
    expect(error.message).toContain('expired')
  })

  it('is listed, newest first, page by page', async () => {
    const older = await stripe.checkout.sessions.create(giftOf(5000))
    const newer = await stripe.checkout.sessions.create(giftOf(5000))
    const first = await stripe.checkout.sessions.list({ limit: 1 })
    expect(first).toMatchObject({ object: 'list', has_more: true, url: '/v1/checkout/sessions' })
    expect(first.data.map(({ id }) => id)).toEqual([newer.id])
    const next = await stripe.checkout.sessions.list({ limit: 1, starting_after: newer.id })
    expect(next.data.map(({ id }) => id)).toEqual([older.id])
  })

  it('is found in a list by its status and its time', async () => {
    const { id, created } = await stripe.checkout.sessions.create(giftOf(5000))
    const listed = async (filter: Stripe.Checkout.SessionListParams) =>
      (await stripe.checkout.sessions.list({ limit: 100, ...filter })).data.some((session) => session.id === id)
    expect(await listed({ status: 'open', created: { gte: created } })).toBe(true)
    expect(await listed({ status: 'expired' })).toBe(false)
    expect(await listed({ created: { gt: created } })).toBe(false)
  })
})

describe('a checkout session for a monthly gift', () => {
  it('opens unpaid, with neither payment nor subscription behind it yet', async () => {
    const session = await stripe.checkout.sessions.create(monthlyGiftOf(2000))
    expect(session).toMatchObject({
      amount_total: 2000,
      currency: 'eur',
      customer: null,
      invoice: null,
      metadata: { donation: 'donation-1' },
      mode: 'subscription',
      payment_intent: null,
      payment_status: 'unpaid',
      status: 'open',
      submit_type: 'donate',
      subscription: null,
    })
  })

  it('shows its line when asked', async () => {
    const { id } = await stripe.checkout.sessions.create(monthlyGiftOf(2000))
    const { line_items } = await stripe.checkout.sessions.retrieve(id, { expand: ['line_items'] })
    expect(line_items?.data).toMatchObject([
      { description: 'Don mensuel', quantity: 1, price: { type: 'recurring', recurring: { interval: 'month' } } },
    ])
  })

  const recurring = monthlyGiftOf(2000).line_items
  const bad: [string, Stripe.Checkout.SessionCreateParams][] = [
    ['what belongs to a single payment', monthlyGiftOf(2000, { payment_intent_data: { metadata: { a: 'b' } } })],
    ['a price of one time only', monthlyGiftOf(2000, { line_items: giftOf(2000).line_items })],
    ['an amount below 50 cents', monthlyGiftOf(49)],
  ]

  it.each(bad)('with %s is refused', async (_what, params) => {
    const error = await refusal(stripe.checkout.sessions.create(params))
    expect(error).toMatchObject({ statusCode: 400, rawType: 'invalid_request_error' })
  })

  it('is not opened by the mode for single payments, nor takes that one what belongs here', async () => {
    for (const more of [{ line_items: recurring }, { subscription_data: { metadata: { a: 'b' } } }])
      expect(
        await refusal(
          stripe.checkout.sessions.create(giftOf(2000, more as Partial<Stripe.Checkout.SessionCreateParams>)),
        ),
      ).toMatchObject({ statusCode: 400 })
  })
})

describe('another currency', () => {
  it.each([
    ['gbp', 30],
    ['pln', 200],
    ['czk', 1500],
    ['jpy', 50],
  ])('(%s) is taken from its own smallest amount on', async (currency, minimum) => {
    const openWith = (amount: number) =>
      stripe.checkout.sessions.create(
        giftOf(0, {
          line_items: [{ quantity: 1, price_data: { currency, unit_amount: amount, product_data: { name: 'Don' } } }],
        }),
      )
    expect(await openWith(minimum)).toMatchObject({ amount_total: minimum, currency })
    expect(await refusal(openWith(minimum - 1))).toMatchObject({ code: 'amount_too_small' })
  })
})

describe('a bad request', () => {
  const bad: [string, Partial<Stripe.Checkout.SessionCreateParams>, { code?: string; param?: string }][] = [
    ['no line items', { line_items: undefined }, { code: 'parameter_missing', param: 'line_items' }],
    ['no success address', { success_url: undefined }, { code: 'parameter_missing', param: 'success_url' }],
    ['an unknown mode', { mode: 'gift' }, { param: 'mode' }],
    ['an old name of the page', { ui_mode: 'hosted' }, { param: 'ui_mode' }],
    ['a language the page does not have', { locale: 'uk' }, { param: 'locale' }],
    ['an address that is none', { success_url: 'nowhere' }, { code: 'url_invalid', param: 'success_url' }],
    ['an unknown parameter', { nonsense: '1' } as object, { code: 'parameter_unknown', param: 'nonsense' }],
    ['an expiry that is too soon', { expires_at: Math.floor(Date.now() / 1000) + 60 }, { param: 'expires_at' }],
    ['an expiry that is too late', { expires_at: Math.floor(Date.now() / 1000) + 90_000 }, { param: 'expires_at' }],
    ['an amount below 50 cents', giftOf(49), { code: 'amount_too_small' }],
    ['an amount of nine digits', giftOf(100_000_000), {}],
    ['a property that cannot be expanded', { expand: ['nonsense'] }, {}],
  ]

  it.each(bad)('with %s is refused and named', async (_what, change, expected) => {
    const error = await refusal(stripe.checkout.sessions.create({ ...giftOf(5000), ...change }))
    expect(error).toBeInstanceOf(Stripe.errors.StripeInvalidRequestError)
    expect(error).toMatchObject({ statusCode: 400, rawType: 'invalid_request_error', ...expected })
    expect(error.message).not.toBe('')
    expect(error.requestId).toMatch(/^req_/)
  })

  it.each([
    ['a checkout session', () => stripe.checkout.sessions.retrieve('cs_test_unknown')],
    ['a session to close', () => stripe.checkout.sessions.expire('cs_test_unknown')],
    ['a payment intent', () => stripe.paymentIntents.retrieve('pi_unknown')],
    ['a charge', () => stripe.charges.retrieve('ch_unknown')],
    ['a balance transaction', () => stripe.balanceTransactions.retrieve('txn_unknown')],
    ['an event', () => stripe.events.retrieve('evt_unknown')],
    ['a refund', () => stripe.refunds.retrieve('re_unknown')],
    ['a charge to refund', () => stripe.refunds.create({ charge: 'ch_unknown' })],
    ['a dispute', () => stripe.disputes.retrieve('du_unknown')],
    ['a customer', () => stripe.customers.retrieve('cus_unknown')],
    ['a subscription', () => stripe.subscriptions.retrieve('sub_unknown')],
    ['a subscription to end', () => stripe.subscriptions.cancel('sub_unknown')],
    ['an invoice', () => stripe.invoices.retrieve('in_unknown')],
    ['an invoice to pay', () => stripe.invoices.pay('in_unknown')],
    ['the payment of an invoice', () => stripe.invoicePayments.retrieve('inpay_unknown')],
  ])('for %s that does not exist is answered with 404', async (_what, call) => {
    expect(await refusal(call())).toMatchObject({
      statusCode: 404,
      code: 'resource_missing',
      rawType: 'invalid_request_error',
    })
  })

  it('for more than four levels of a property is refused', async () => {
    const expand = ['data.payment_intent.latest_charge.balance_transaction.source']
    expect(await refusal(stripe.checkout.sessions.list({ limit: 1, expand }))).toMatchObject({
      statusCode: 400,
      code: 'property_expansion_max_depth',
    })
  })

  it('for the portal of a customer that does not exist is refused', async () => {
    const call = stripe.billingPortal.sessions.create({ customer: 'cus_unknown', return_url: 'https://site.example/' })
    expect(await refusal(call)).toMatchObject({ code: 'resource_missing', param: 'customer' })
  })

  it('to an address that does not exist is answered with 404', async () => {
    expect(await refusal(stripe.rawRequest('GET', '/v1/nonsense'))).toMatchObject({ statusCode: 404 })
  })

  it('with a key that is none is answered with 401, and the key is not repeated', async () => {
    const error = await refusal(withKey('not_a_key_at_all').balance.retrieve())
    expect(error).toBeInstanceOf(Stripe.errors.StripeAuthenticationError)
    expect(error.message).not.toContain('not_a_key_at_all')
  })
})

describe('an idempotency key', () => {
  it('brings the first answer again, and says so', async () => {
    const idempotencyKey = randomUUID()
    const first = await stripe.checkout.sessions.create(giftOf(5000), { idempotencyKey })
    const second = await stripe.checkout.sessions.create(giftOf(5000), { idempotencyKey })
    expect(second.id).toBe(first.id)
    expect(first.lastResponse.headers['idempotent-replayed']).toBeUndefined()
    expect(second.lastResponse.headers['idempotent-replayed']).toBe('true')
    expect(second.lastResponse.headers['original-request']).toBe(first.lastResponse.requestId)
  })

  it('is refused with other parameters', async () => {
    const idempotencyKey = randomUUID()
    await stripe.checkout.sessions.create(giftOf(5000), { idempotencyKey })
    const error = await refusal(stripe.checkout.sessions.create(giftOf(6000), { idempotencyKey }))
    expect(error).toBeInstanceOf(Stripe.errors.StripeIdempotencyError)
    expect(error.statusCode).toBe(400)
  })

  it('is refused at another address', async () => {
    const idempotencyKey = randomUUID()
    const { id } = await stripe.checkout.sessions.create(giftOf(5000), { idempotencyKey })
    const error = await refusal(stripe.checkout.sessions.expire(id, {}, { idempotencyKey }))
    expect(error).toBeInstanceOf(Stripe.errors.StripeIdempotencyError)
  })

  it('makes one session of many calls at the same moment', async () => {
    const idempotencyKey = randomUUID()
    const calls = Array.from({ length: 10 }, () =>
      stripe.checkout.sessions.create(giftOf(5000), { idempotencyKey, maxNetworkRetries: 8 }),
    )
    expect(new Set((await Promise.all(calls)).map(({ id }) => id)).size).toBe(1)
  })

  it('is free again after a request that was refused for its parameters', async () => {
    const idempotencyKey = randomUUID()
    await refusal(stripe.checkout.sessions.create(giftOf(5000, { mode: 'gift' }), { idempotencyKey }))
    expect(await stripe.checkout.sessions.create(giftOf(5000), { idempotencyKey })).toMatchObject({ status: 'open' })
  })

  it('of more than 255 characters is refused', async () => {
    const error = await refusal(stripe.checkout.sessions.create(giftOf(5000), { idempotencyKey: 'k'.repeat(256) }))
    expect(error.statusCode).toBe(400)
  })
})

describe('what happened', () => {
  it('is told by events, also when asked for by kind', async () => {
    const { id } = await stripe.checkout.sessions.create(giftOf(5000))
    await stripe.checkout.sessions.expire(id)
    const find = async () =>
      (await stripe.events.list({ types: ['checkout.session.expired'], limit: 20 })).data.find(
        (event) => 'id' in event.data.object && event.data.object.id === id,
      )
    await expect.poll(find, { timeout: 20_000, interval: isReal ? 1000 : 10 }).toBeDefined()
    const event = await find()
    expect(event).toMatchObject({
      object: 'event',
      type: 'checkout.session.expired',
      livemode: false,
      api_version: expect.any(String),
    })
    expect(await stripe.events.retrieve(event?.id ?? '')).toMatchObject({ id: event?.id })
  })

  it('adds up to a balance', async () => {
    const balance = await stripe.balance.retrieve()
    expect(balance).toMatchObject({ object: 'balance', livemode: false })
    expect(balance.pending.map(({ currency }) => currency)).toContain('eur')
  })
})
