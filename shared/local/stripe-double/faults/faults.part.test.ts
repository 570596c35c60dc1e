import { randomUUID } from 'node:crypto'
import Stripe from 'stripe'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { connectStripe, giftOf, startDoubleUnderTest } from '../double-under-test.ts'
import type { DoubleUnderTest } from '../double-under-test.ts'

let double: DoubleUnderTest
beforeAll(async () => {
  double = await startDoubleUnderTest()
})
beforeEach(async () => {
  await double.control.reset()
})
afterAll(() => double.stop())

const create = (idempotencyKey: string = randomUUID(), stripe = double.stripe) =>
  stripe.checkout.sessions.create(giftOf(5000), { idempotencyKey })

describe('a fault', () => {
  it('hits as many calls as asked and no more', async () => {
    await double.control.fail({ mode: 'error', status: 503, times: 2 })
    await expect(create()).rejects.toMatchObject({ statusCode: 503 })
    await expect(create()).rejects.toMatchObject({ statusCode: 503 })
    await expect(create()).resolves.toMatchObject({ status: 'open' })
  })

  it('hits only the addresses and methods it was meant for', async () => {
    await double.control.fail({ mode: 'error', method: 'post', pathPrefix: '/v1/checkout', times: 9 })
    await expect(double.stripe.balance.retrieve()).resolves.toBeDefined()
    await expect(double.stripe.checkout.sessions.list()).resolves.toBeDefined()
    await expect(create()).rejects.toMatchObject({ statusCode: 500 })
  })

  it.each([
    [400, Stripe.errors.StripeInvalidRequestError],
    [429, Stripe.errors.StripeRateLimitError],
    [500, Stripe.errors.StripeAPIError],
  ])('of %i looks like one of Stripe to the SDK', async (status, kind) => {
    await double.control.fail({ mode: 'error', status })
    await expect(create()).rejects.toBeInstanceOf(kind)
  })

  it('of 500 is kept for its key: the same key gets it again, another key does not', async () => {
    await double.control.fail({ mode: 'error', status: 500 })
    await expect(create('gift')).rejects.toMatchObject({ statusCode: 500 })
    await expect(create('gift')).rejects.toMatchObject({ statusCode: 500, headers: { 'idempotent-replayed': 'true' } })
    await expect(create('gift-again')).resolves.toMatchObject({ status: 'open' })
    expect(await double.control.sessions()).toHaveLength(1)
  })

  it.each([429, 503])('of %i leaves its key free', async (status) => {
    await double.control.fail({ mode: 'error', status })
    await expect(create('gift')).rejects.toMatchObject({ statusCode: status })
    await expect(create('gift')).resolves.toMatchObject({ status: 'open' })
  })

  it('that loses the reply after the work leaves one session, which the same key finds', async () => {
    await double.control.fail({ mode: 'cut_after', times: 2 })
    await expect(create('gift')).rejects.toBeInstanceOf(Stripe.errors.StripeConnectionError)
    const [made] = await double.control.sessions()
    const found = await create('gift')
    expect(found.id).toBe(made?.id)
    expect(await double.control.sessions()).toHaveLength(1)
  })

  it('that cuts the connection before the work leaves nothing', async () => {
    // Two, because the SDK tries a cut connection once more by itself.
    await double.control.fail({ mode: 'cut_before', times: 2 })
    await expect(create()).rejects.toBeInstanceOf(Stripe.errors.StripeConnectionError)
    expect(await double.control.sessions()).toHaveLength(0)
  })

  it('of broken JSON comes after the work', async () => {
    await double.control.fail({ mode: 'bad_json' })
    await expect(create('gift')).rejects.toBeInstanceOf(Stripe.errors.StripeError)
    expect(await double.control.sessions()).toHaveLength(1)
    await expect(create('gift')).resolves.toMatchObject({ status: 'open' })
  })

  it('of delay is longer than an impatient client waits, and the work is done all the same', async () => {
    await double.control.fail({ mode: 'delay', delay: 300 })
    const impatient = connectStripe(double.apiBase, { timeout: 100 })
    await expect(create('gift', impatient)).rejects.toBeInstanceOf(Stripe.errors.StripeConnectionError)
    await expect.poll(() => double.control.sessions()).toHaveLength(1)
  })

  it('of delay keeps the key in use meanwhile', async () => {
    await double.control.fail({ mode: 'delay', delay: 1500 })
    const first = create('gift')
    await expect.poll(() => double.control.calls('/v1/checkout')).toHaveLength(1)
    await expect(create('gift')).rejects.toMatchObject({ statusCode: 409, code: 'idempotency_key_in_use' })
    await expect(first).resolves.toMatchObject({ status: 'open' })
    await expect(create('gift')).resolves.toMatchObject({ id: (await first).id })
  })
})

describe('the record of calls', () => {
  it('shows method, path, headers, parameters and answer of each, but never the key', async () => {
    await create('gift')
    await double.stripe.balance.retrieve()
    const calls = await double.control.calls()
    expect(calls).toMatchObject([
      {
        method: 'POST',
        path: '/v1/checkout/sessions',
        status: 200,
        isReplay: false,
        fault: null,
        headers: { 'idempotency-key': 'gift', 'stripe-version': Stripe.API_VERSION },
        params: { mode: 'payment', line_items: { 0: { price_data: { unit_amount: '5000' } } } },
      },
      { method: 'GET', path: '/v1/balance', status: 200 },
    ])
    expect(JSON.stringify(calls)).not.toContain('sk_test_')
    expect(await double.control.calls('/v1/balance', 'GET')).toHaveLength(1)
    await double.control.forgetCalls()
    expect(await double.control.calls()).toEqual([])
  })
})

describe('a request that cannot be read', () => {
  it('is answered with 400 and does nothing', async () => {
    const { id } = await create()
    const answer = await fetch(`${double.apiBase}/v1/checkout/sessions/${id}/expire`, {
      method: 'POST',
      headers: { authorization: 'Bearer sk_test_double' },
      body: 'expand[=1',
    })
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ error: { type: 'invalid_request_error' } })
    expect(await double.stripe.checkout.sessions.retrieve(id)).toMatchObject({ status: 'open' })
  })

  it('is answered with 413 when it is too large', async () => {
    const answer = await fetch(`${double.apiBase}/v1/checkout/sessions`, {
      method: 'POST',
      body: 'x'.repeat(1_000_001),
    })
    expect(answer.status).toBe(413)
  })
})

describe('the control interface', () => {
  it('refuses what it does not understand, so that a typing error in a test shows', async () => {
    await expect(double.control.fail({ mode: 'error', tims: 2 } as never)).rejects.toThrow('400')
    await expect(double.control.pay({ session: 'cs_test_unknown' })).rejects.toThrow('404')
    await expect(double.control.pay({ session: 'cs_test_unknown', card: '1234' })).rejects.toThrow('404')
    const answer = await fetch(`${double.apiBase}/_control/nonsense`)
    expect(answer.status).toBe(404)
  })

  it('can make Stripe say something else than it was asked', async () => {
    const { id } = await create()
    await double.control.change(id, { amount_total: 1, livemode: true })
    expect(await double.stripe.checkout.sessions.retrieve(id)).toMatchObject({ amount_total: 1, livemode: true })
  })

  it('forgets everything on reset', async () => {
    const { id } = await create('gift')
    await double.control.fail({ mode: 'error', times: 9 })
    await double.control.reset()
    await expect(double.stripe.checkout.sessions.retrieve(id)).rejects.toMatchObject({ statusCode: 404 })
    expect((await create('gift')).id).not.toBe(id)
  })
})
