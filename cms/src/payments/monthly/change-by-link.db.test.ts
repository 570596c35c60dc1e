import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { billing } from '../trial/billing-double.ts'
import { linkOf, openManagedTrial, type ManagedTrial } from '../trial/manage-door.ts'
import { activeGift, chargesOf, giftOf, hearAll, historyOfGift } from '../trial/monthly-gifts.ts'
import { double } from '../trial/stripe-double.ts'

const DAY = 24 * 60 * 60

let trial: ManagedTrial['trial']
let managed: ManagedTrial['managed']
beforeAll(() => {
  ;({ trial, managed } = openManagedTrial())
})
afterAll(() => trial.close())
beforeEach(() => double.beginAnew())

describe('a pause', () => {
  it('stops the charges until the donor ends it', async () => {
    const gift = await activeGift(trial)
    const paused = await managed.act(gift.subscription, { act: 'pause' })
    expect(paused.body).toMatchObject({ outcome: 'done', subscription: { state: 'paused', nextChargeOn: null } })
    expect((await managed.act(gift.subscription, { act: 'pause' })).body).toEqual(paused.body)
    await billing.advance(75 * DAY)
    await hearAll(trial)
    expect(await chargesOf(trial.books, gift.subscription)).toHaveLength(1)
    expect((await giftOf(trial.books, gift.subscription)).state).toBe('paused')

    const resumed = await managed.act(gift.subscription, { act: 'resume' })
    expect(resumed.body).toMatchObject({ outcome: 'done', subscription: { state: 'active' } })
    await billing.advance(32 * DAY)
    await hearAll(trial)
    const charges = await chargesOf(trial.books, gift.subscription)
    expect(charges.map(({ state }) => state)).toEqual(['succeeded', 'succeeded'])
    const entries = await managed.entriesOf(gift.subscription)
    expect(entries.filter((entry) => entry === 'pause_asked')).toHaveLength(1)
    expect(entries.filter((entry) => entry === 'resume_asked')).toHaveLength(1)
  })

  it('is refused while a charge is being tried again', async () => {
    const gift = await activeGift(trial)
    await billing.failCharges(gift.stripeSubscription)
    await billing.advance(31 * DAY + 7200)
    expect((await managed.act(gift.subscription, { act: 'pause' })).body).toEqual({
      outcome: 'refused',
      code: 'not_possible_now',
    })
  })

  it('that Stripe does not hear of changes nothing', async () => {
    const gift = await activeGift(trial)
    await double.fault({ mode: 'error', status: 500, isKept: false, method: 'POST', times: 1000 })
    expect((await managed.act(gift.subscription, { act: 'pause' })).status).toBe(503)
    await double.endFaults()
    expect((await giftOf(trial.books, gift.subscription)).state).toBe('active')
    expect((await managed.act(gift.subscription, { act: 'pause' })).body).toMatchObject({ outcome: 'done' })
  })
})

describe('another amount', () => {
  it('is charged from the next month on, and an invoice drawn up before still asks for the old one', async () => {
    const gift = await activeGift(trial)
    const { nextChargeAt } = await giftOf(trial.books, gift.subscription)
    const now = (await billing.events()).at(-1)?.created ?? 0
    // The month is over and the invoice is drawn up; it is charged an hour later.
    await billing.advance((nextChargeAt?.getTime() ?? 0) / 1000 - now + 60)
    expect((await billing.invoices()).map(({ status }) => status)).toContain('draft')

    const changed = await managed.act(gift.subscription, { act: 'change_amount', amount: '35,50 €' })
    expect(changed.body).toMatchObject({ outcome: 'done', subscription: { amount: { minor: 3550, currency: 'EUR' } } })
    expect(await giftOf(trial.books, gift.subscription)).toMatchObject({
      amount: 3550,
      previousAmount: 2000,
      wantedAmount: null,
    })
    await billing.advance(2 * 60 * 60)
    await billing.advance(31 * DAY)
    await hearAll(trial)
    const charges = await chargesOf(trial.books, gift.subscription)
    expect(charges.map(({ amount, state }) => [amount, state])).toEqual([
      [2000, 'succeeded'],
      [2000, 'succeeded'],
      [3550, 'succeeded'],
    ])
    const told = (await historyOfGift(trial.books, gift.subscription)).filter(({ amount }) => amount === 3550)
    expect(told.map(({ entry, cause }) => [entry, cause])).toEqual([
      ['amount_change_asked', 'donor'],
      ['amount_changed', 'donor'],
    ])
  })

  it('that is asked for again is done already, and Stripe is not asked to change it', async () => {
    const gift = await activeGift(trial)
    await managed.act(gift.subscription, { act: 'change_amount', amount: '35' })
    await double.forgetCalls()
    expect((await managed.act(gift.subscription, { act: 'change_amount', amount: '35' })).body).toMatchObject({
      outcome: 'done',
    })
    expect((await double.calls()).filter(({ method }) => method === 'POST')).toEqual([])
  })

  it('of which Stripe’s answer was lost is confirmed when it is asked again, not doubted', async () => {
    const gift = await activeGift(trial)
    await double.fault({ mode: 'cut_after', method: 'POST', times: 2 })
    const lost = await managed.act(gift.subscription, { act: 'change_amount', amount: '35' })
    expect(lost.status === 503 || lost.status === 200).toBe(true)
    await double.endFaults()
    await hearAll(trial)
    expect(await giftOf(trial.books, gift.subscription)).toMatchObject({
      state: 'active',
      amount: 3500,
      wantedAmount: null,
    })
    expect((await managed.act(gift.subscription, { act: 'change_amount', amount: '12' })).body).toMatchObject({
      outcome: 'done',
    })
    expect(await giftOf(trial.books, gift.subscription)).toMatchObject({ amount: 1200, previousAmount: 3500 })
  })

  it('that Stripe never heard of leaves the gift as it was, and a later wish takes its place', async () => {
    const gift = await activeGift(trial)
    await double.fault({ mode: 'error', status: 500, isKept: false, method: 'POST', times: 1000 })
    expect((await managed.act(gift.subscription, { act: 'change_amount', amount: '35' })).status).toBe(503)
    await double.endFaults()
    expect((await managed.look(gift.subscription)).body).toMatchObject({ state: 'active', amount: { minor: 2000 } })
    expect((await managed.act(gift.subscription, { act: 'change_amount', amount: '20' })).body).toMatchObject({
      outcome: 'done',
    })
    expect(await giftOf(trial.books, gift.subscription)).toMatchObject({ amount: 2000, wantedAmount: null })
  })

  it.each([
    ['0,50', 'amount_too_small'],
    ['20 001', 'amount_too_large'],
    ['abc', 'amount_not_a_number'],
    ['12,345', 'amount_ambiguous'],
  ])('of %j is sent back to be mended, and nothing is written', async (amount, code) => {
    const gift = await activeGift(trial)
    const before = await managed.entriesOf(gift.subscription)
    expect(await managed.act(gift.subscription, { act: 'change_amount', amount })).toMatchObject({
      status: 422,
      body: { outcome: 'invalid', errors: [{ field: 'amount', code }] },
    })
    expect(await managed.entriesOf(gift.subscription)).toEqual(before)
  })
})

describe('another card', () => {
  it('is given on Stripe’s own page, and is the one that is charged from then on', async () => {
    const gift = await activeGift(trial)
    const led = await managed.act(gift.subscription, { act: 'update_card' })
    expect(led).toMatchObject({ status: 200, body: { outcome: 'redirect' } })
    const url = 'url' in led.body ? led.body.url : ''
    const form = new URLSearchParams({ action: 'card', payment: 'decline_after_attach' })
    const back = await fetch(url, { method: 'POST', body: form, redirect: 'manual' })
    expect(back.headers.get('location')).toBe(
      `${managed.door.siteUrl}/fr/monthly/${linkOf(gift.subscription)}?done=update_card`,
    )
    await billing.advance(31 * DAY + 7200)
    await hearAll(trial)
    expect((await chargesOf(trial.books, gift.subscription)).map(({ state }) => state)).toEqual(['succeeded', 'failed'])
  })

  it('is not possible once the gift has ended', async () => {
    const gift = await activeGift(trial)
    await managed.act(gift.subscription, { act: 'cancel' })
    expect((await managed.act(gift.subscription, { act: 'update_card' })).status).toBe(409)
  })
})

describe('all that Stripe is told when a donor manages their gift', () => {
  it('is ids, amounts and where to come back to', async () => {
    const gift = await activeGift(trial)
    await double.forgetCalls()
    await managed.act(gift.subscription, { act: 'change_amount', amount: '35' })
    await managed.act(gift.subscription, { act: 'pause' })
    await managed.act(gift.subscription, { act: 'resume' })
    await managed.act(gift.subscription, { act: 'cancel' })
    const sent = (await double.calls()).filter(({ method }) => method !== 'GET')
    const { items, ...rest } = (sent[0]?.params ?? {}) as {
      items: { 0: { id: string; price_data: { product: string } } }
    }
    expect(items[0]).toEqual({
      id: expect.stringMatching(/^si_/),
      price_data: {
        currency: 'eur',
        product: expect.stringMatching(/^prod_/),
        recurring: { interval: 'month' },
        unit_amount: '3500',
      },
    })
    expect(rest).toEqual({ proration_behavior: 'none' })
    expect(sent.slice(1).map(({ method, params }) => [method, params])).toEqual([
      ['POST', { pause_collection: { behavior: 'void' } }],
      ['POST', { pause_collection: '' }],
      ['DELETE', {}],
    ])
    const keys = sent.slice(0, 3).map(({ headers }) => headers['idempotency-key'])
    const { rows } = await trial.books.query<{ id: string }>(
      'SELECT id FROM subscription_history WHERE subscription_id = $1',
      [gift.subscription],
    )
    const lines = rows.map(({ id }) => id)
    expect(keys.every((key) => lines.includes(key ?? ''))).toBe(true)
    expect(new Set(keys).size).toBe(3)
  })
})
