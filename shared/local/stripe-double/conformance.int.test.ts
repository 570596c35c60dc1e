import { randomUUID } from 'node:crypto'
import Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readConformanceKey } from './conformance-key.ts'
import type { DoubleControl } from './control/steer-double.ts'
import { connectStripe, giftOf, startDoubleUnderTest } from './double-under-test.ts'

/**
 * The same suite against the double, or against Stripe's own test mode when STRIPE_CONFORMANCE_KEY holds a test key:
 * `STRIPE_CONFORMANCE_KEY=sk_test_… npx vitest run shared/local/stripe-double/conformance.int.test.ts`.
 */
const realKey = readConformanceKey()
const isReal = realKey !== undefined
const NEEDS_CONTROL = 'needs a payer at the payment page, which only the double has'

let stripe: Stripe
let withKey: (key: string) => Stripe
let control: DoubleControl
let stop = async (): Promise<void> => undefined

beforeAll(async () => {
  if (realKey !== undefined) {
    stripe = new Stripe(realKey, { maxNetworkRetries: 0 })
    withKey = (key) => new Stripe(key, { maxNetworkRetries: 0 })
    return
  }
  const double = await startDoubleUnderTest()
  ;({ stripe, control, stop } = double)
  withKey = (key) => connectStripe(double.apiBase, {}, key)
})
afterAll(() => stop())

async function refusal(call: Promise<unknown>): Promise<Stripe.errors.StripeError> {
  const error = await call.then(
    () => new Error('it was accepted'),
    (reason: unknown) => reason,
  )
  if (error instanceof Stripe.errors.StripeError) return error
  throw error
}

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
  ])('for %s that does not exist is answered with 404', async (_what, call) => {
    expect(await refusal(call())).toMatchObject({
      statusCode: 404,
      code: 'resource_missing',
      rawType: 'invalid_request_error',
    })
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

describe('a payer', () => {
  it.beforeEach(({ skip }) => skip(isReal, NEEDS_CONTROL))

  const everything = { expand: ['payment_intent.latest_charge.balance_transaction'] }

  async function readWhole(id: string) {
    const session = await stripe.checkout.sessions.retrieve(id, everything)
    const intent = session.payment_intent as Stripe.PaymentIntent
    const charge = intent.latest_charge as Stripe.Charge | null
    return { session, intent, charge, transaction: charge?.balance_transaction as Stripe.BalanceTransaction | null }
  }

  async function typesOf(id: string): Promise<string[]> {
    const { session, intent, charge } = await readWhole(id)
    const ids = [session.id, intent.id, charge?.id]
    const { data } = await stripe.events.list({ limit: 100 })
    return data
      .filter(({ data: { object } }) => 'id' in object && ids.includes(object.id))
      .map(({ type }) => type)
      .toReversed()
  }

  it('who pays by card completes the session, and fee and net amount can be read with it', async () => {
    const { id } = await stripe.checkout.sessions.create(giftOf(5000))
    expect(await control.pay({ session: id })).toEqual({
      kind: 'paid',
      redirect: 'https://site.example/fr/thanks/token',
    })
    const { session, intent, charge, transaction } = await readWhole(id)
    expect(session).toMatchObject({ status: 'complete', payment_status: 'paid', url: null })
    expect(intent).toMatchObject({
      status: 'succeeded',
      amount: 5000,
      amount_received: 5000,
      metadata: { donation: 'donation-1' },
    })
    expect(charge).toMatchObject({
      status: 'succeeded',
      paid: true,
      captured: true,
      amount: 5000,
      payment_intent: intent.id,
    })
    expect(transaction).toMatchObject({
      amount: 5000,
      fee: 100,
      net: 4900,
      currency: 'eur',
      source: charge?.id,
      type: 'charge',
    })
    expect(await typesOf(id)).toEqual([
      'payment_intent.created',
      'charge.succeeded',
      'payment_intent.succeeded',
      'checkout.session.completed',
      'charge.updated',
    ])
  })

  it('gets the id of the session into the address they return to', async () => {
    const { id } = await stripe.checkout.sessions.create(
      giftOf(5000, { success_url: 'https://site.example/?s={CHECKOUT_SESSION_ID}' }),
    )
    expect(await control.pay({ session: id })).toMatchObject({ redirect: `https://site.example/?s=${id}` })
  })

  it.each([
    ['4000000000000002', 'card_declined', 'generic_decline'],
    ['4000000000009995', 'card_declined', 'insufficient_funds'],
    ['4000000000000069', 'expired_card', 'expired_card'],
  ])('whose card %s is declined may try another', async (card, code, decline_code) => {
    const { id } = await stripe.checkout.sessions.create(giftOf(5000))
    expect(await control.pay({ session: id, card })).toEqual({ kind: 'declined' })
    const failed = await readWhole(id)
    expect(failed.session).toMatchObject({ status: 'open', payment_status: 'unpaid' })
    expect(failed.intent).toMatchObject({
      status: 'requires_payment_method',
      last_payment_error: { code, decline_code, type: 'card_error' },
    })
    expect(failed.charge).toMatchObject({
      status: 'failed',
      paid: false,
      failure_code: code,
      balance_transaction: null,
    })

    expect(await control.pay({ session: id, card: '4242 4242 4242 4242' })).toMatchObject({ kind: 'paid' })
    const paid = await readWhole(id)
    expect(paid.intent).toMatchObject({ id: failed.intent.id, status: 'succeeded', last_payment_error: null })
    expect(paid.charge?.id).not.toBe(failed.charge?.id)
    expect((await stripe.charges.list({ payment_intent: paid.intent.id })).data).toHaveLength(2)
  })

  it('who confirms with their bank has paid, and who does not has not', async () => {
    const { id } = await stripe.checkout.sessions.create(giftOf(5000))
    await control.pay({ session: id, card: 'three_d_secure', authentication: 'leave' })
    expect((await readWhole(id)).intent).toMatchObject({
      status: 'requires_action',
      next_action: { type: 'use_stripe_sdk' },
    })
    expect(await control.pay({ session: id, card: 'three_d_secure', authentication: 'fail' })).toEqual({
      kind: 'declined',
    })
    expect((await readWhole(id)).intent).toMatchObject({
      status: 'requires_payment_method',
      last_payment_error: { code: 'payment_intent_authentication_failure' },
    })
    expect(await control.pay({ session: id, card: 'three_d_secure' })).toMatchObject({ kind: 'paid' })
    expect((await readWhole(id)).charge?.payment_method_details?.card?.three_d_secure).toMatchObject({
      result: 'authenticated',
    })
  })

  it('with a bank debit leaves the session complete and unpaid until the bank has paid', async () => {
    const { id } = await stripe.checkout.sessions.create(giftOf(5000))
    expect(await control.pay({ session: id, card: 'sepa_debit' })).toMatchObject({ kind: 'processing' })
    expect(await readWhole(id)).toMatchObject({
      session: { status: 'complete', payment_status: 'unpaid' },
      intent: { status: 'processing', amount_received: 0 },
      charge: { status: 'pending', balance_transaction: null },
    })
    await control.settle(id, 'succeeded')
    expect(await readWhole(id)).toMatchObject({
      session: { status: 'complete', payment_status: 'paid' },
      intent: { status: 'succeeded', amount_received: 5000 },
      transaction: { fee: 35, net: 4965, type: 'payment' },
    })
    expect((await typesOf(id)).slice(-3)).toEqual([
      'payment_intent.succeeded',
      'checkout.session.async_payment_succeeded',
      'charge.updated',
    ])
  })

  it('whose bank refuses the debit has not paid', async () => {
    const { id } = await stripe.checkout.sessions.create(giftOf(5000))
    await control.pay({ session: id, card: 'sepa_debit' })
    await control.settle(id, 'failed')
    expect(await readWhole(id)).toMatchObject({
      session: { status: 'complete', payment_status: 'unpaid' },
      intent: { status: 'requires_payment_method' },
      charge: { status: 'failed' },
    })
    expect((await typesOf(id)).at(-1)).toBe('checkout.session.async_payment_failed')
    await expect(control.settle(id, 'succeeded')).rejects.toThrow('404')
  })

  it('never pays a session twice, nor one that is closed', async () => {
    const paid = await stripe.checkout.sessions.create(giftOf(5000))
    const closed = await stripe.checkout.sessions.create(giftOf(5000))
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => control.pay({ session: paid.id })))
    expect(outcomes.filter(({ kind }) => kind === 'paid')).toHaveLength(1)
    expect(outcomes.filter(({ kind }) => kind === 'not_open')).toHaveLength(19)
    await stripe.checkout.sessions.expire(closed.id)
    expect(await control.pay({ session: closed.id })).toEqual({ kind: 'not_open' })
    expect((await refusal(stripe.checkout.sessions.expire(paid.id))).message).toContain('complete')
  })

  it('who comes after the time of the session finds it closed', async () => {
    const { id, created } = await stripe.checkout.sessions.create(
      giftOf(5000, { expires_at: Math.floor(Date.now() / 1000) + 1900 }),
    )
    await control.advanceClock(1901)
    const session = await stripe.checkout.sessions.retrieve(id)
    expect(session).toMatchObject({ status: 'expired', created })
    expect(await control.pay({ session: id })).toEqual({ kind: 'not_open' })
  })

  it('may meet a charge whose fee is not known yet', async () => {
    await control.delayBalanceTransactions(1500)
    const { id } = await stripe.checkout.sessions.create(giftOf(5000))
    await control.pay({ session: id })
    expect((await readWhole(id)).charge).toMatchObject({ status: 'succeeded', balance_transaction: null })
    await expect.poll(async () => (await readWhole(id)).transaction?.fee, { timeout: 10_000 }).toBe(100)
    await control.delayBalanceTransactions(0)
  })
})
