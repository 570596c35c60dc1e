import type Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readConformanceKey } from './conformance-key.ts'
import { giftOf, refusal, startDoubleUnderTest } from './double-under-test.ts'
import type { DoubleUnderTest } from './double-under-test.ts'

/** The part of the conformance suite in which somebody pays. Stripe's own page is not for programs to press buttons on. */
const isReal = readConformanceKey() !== undefined
const NEEDS_CONTROL = 'needs a payer at the payment page, which only the double has'

let stripe: Stripe
let control: DoubleUnderTest['control']
let stop = async (): Promise<void> => undefined

beforeAll(async () => {
  ;({ stripe, control, stop } = await startDoubleUnderTest())
})
afterAll(() => stop())

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
    await expect.poll(async () => (await readWhole(id)).transaction?.fee, { timeout: 30_000 }).toBe(100)
    await control.delayBalanceTransactions(0)
  })
})
