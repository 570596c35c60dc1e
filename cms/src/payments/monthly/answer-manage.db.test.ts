import { randomUUID } from 'node:crypto'
import type { ManagedSubscription, ManageResponse } from '@campaign/shared/donations/manage.ts'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { manageLinkOf } from '../../subscriptions/manage-link.ts'
import { answerManage, answerManaged, type ManageDoor } from './answer-manage.ts'
import { answerNewLink } from './answer-subscription-desk.ts'
import { carryOutCancellations } from './carry-out-cancellations.ts'
import { billing } from '../trial/billing-double.ts'
import {
  activeGift,
  beginMonthly,
  chargesOf,
  giftOf,
  hearAll,
  historyOfGift,
  openTrial,
  payFirst,
  type Trial,
} from '../trial/monthly-gifts.ts'
import { double } from '../trial/stripe-double.ts'

const DAY = 24 * 60 * 60
const SERVICE_KEY = 'a-service-key-for-tests-that-is-long-enough'
const LINK_KEY = 'a-link-key-for-tests-that-is-long-enough-1'

let trial: Trial
let door: ManageDoor
beforeAll(() => {
  trial = openTrial()
  const { books, stripe } = trial
  door = { books, stripe, serviceKey: SERVICE_KEY, linkKey: LINK_KEY, siteUrl: 'http://127.0.0.1:8080' }
})
afterAll(() => trial.close())
beforeEach(async () => {
  await double.endFaults()
  await double.reset()
  await double.webhooks({ drop: 10_000 })
})

function requestOf(method: string, body?: object): Request {
  const headers = { authorization: `Bearer ${SERVICE_KEY}`, 'content-type': 'application/json' }
  const sent = body === undefined ? {} : { body: JSON.stringify(body) }
  return new Request('http://cms.invalid/api/subscriptions/manage/x', { method, headers, ...sent })
}

async function look(subscription: string, linkVersion = 1): Promise<{ status: number; body: ManagedSubscription }> {
  const link = manageLinkOf({ id: subscription, linkVersion }, LINK_KEY)
  const answer = await answerManaged(requestOf('GET'), link, door)
  return { status: answer.status, body: (await answer.json()) as ManagedSubscription }
}

async function act(
  subscription: string,
  body: object,
  linkVersion = 1,
): Promise<{ status: number; body: ManageResponse }> {
  const link = manageLinkOf({ id: subscription, linkVersion }, LINK_KEY)
  const answer = await answerManage(requestOf('POST', { locale: 'fr', ...body }), link, door)
  return { status: answer.status, body: (await answer.json()) as ManageResponse }
}

async function entriesOf(subscription: string): Promise<string[]> {
  return (await historyOfGift(trial.books, subscription)).map(({ entry }) => entry)
}

describe('looking at a monthly gift by its link', () => {
  it('tells how it stands and what can be done', async () => {
    const gift = await activeGift(trial)
    const { nextChargeAt } = await giftOf(trial.books, gift.subscription)
    expect(await look(gift.subscription)).toEqual({
      status: 200,
      body: {
        state: 'active',
        amount: { minor: 2000, currency: 'EUR' },
        locale: 'fr',
        nextChargeOn: nextChargeAt?.toISOString().slice(0, 10),
        may: ['cancel', 'pause', 'change_amount', 'update_card'],
      },
    })
  })

  it('changes nothing here and asks nothing of Stripe, however often it is done', async () => {
    const gift = await activeGift(trial)
    const before = await giftOf(trial.books, gift.subscription)
    const entries = await entriesOf(gift.subscription)
    await double.forgetCalls()
    for (let count = 0; count < 5; count += 1) await look(gift.subscription)
    expect(await giftOf(trial.books, gift.subscription)).toEqual(before)
    expect(await entriesOf(gift.subscription)).toEqual(entries)
    expect(await double.calls()).toEqual([])
  })

  it('leads nowhere by a link that is changed, made with another key, or of nobody', async () => {
    const gift = await activeGift(trial)
    const link = manageLinkOf({ id: gift.subscription, linkVersion: 1 }, LINK_KEY)
    const links = [
      ...Array.from(
        { length: link.length },
        (_, at) => `${link.slice(0, at)}${link[at] === 'A' ? 'B' : 'A'}${link.slice(at + 1)}`,
      ),
      link.slice(0, -1),
      `${link}A`,
      manageLinkOf({ id: gift.subscription, linkVersion: 1 }, `${LINK_KEY}2`),
      manageLinkOf({ id: gift.subscription, linkVersion: 2 }, LINK_KEY),
      manageLinkOf({ id: randomUUID(), linkVersion: 1 }, LINK_KEY),
      gift.subscription,
      '',
    ]
    for (const wrong of links) {
      const looked = await answerManaged(requestOf('GET'), wrong, door)
      expect([looked.status, await looked.text()]).toEqual([404, ''])
      const acted = await answerManage(requestOf('POST', { act: 'cancel', locale: 'fr' }), wrong, door)
      expect([acted.status, await acted.text()]).toEqual([404, ''])
    }
    expect((await giftOf(trial.books, gift.subscription)).state).toBe('active')
  })

  it('is for the site alone', async () => {
    const link = manageLinkOf({ id: randomUUID(), linkVersion: 1 }, LINK_KEY)
    const request = () => new Request('http://cms.invalid/', { headers: { authorization: 'Bearer another' } })
    expect((await answerManaged(request(), link, door)).status).toBe(401)
    expect((await answerManage(request(), link, door)).status).toBe(401)
  })

  it('is over at once for the earlier links when the treasurer issues a new one', async () => {
    const gift = await activeGift(trial)
    const by = await anAccount()
    const { books, stripe, siteUrl } = door
    const answer = await answerNewLink(gift.subscription, { books, stripe, by, linkKey: LINK_KEY, siteUrl })
    const { url } = (await answer.json()) as { url: string }
    expect(url).toBe(`${siteUrl}/fr/monthly/${manageLinkOf({ id: gift.subscription, linkVersion: 2 }, LINK_KEY)}`)
    expect((await look(gift.subscription, 2)).status).toBe(200)
    const old = manageLinkOf({ id: gift.subscription, linkVersion: 1 }, LINK_KEY)
    expect((await answerManaged(requestOf('GET'), old, door)).status).toBe(404)
    expect(await entriesOf(gift.subscription)).toContain('link_issued')
  })
})

describe('ending a monthly gift', () => {
  it('ends it at Stripe at once, and is done again the second time', async () => {
    const gift = await activeGift(trial)
    const first = await act(gift.subscription, { act: 'cancel' })
    expect(first).toMatchObject({
      status: 200,
      body: { outcome: 'done', subscription: { state: 'canceled', may: [] } },
    })
    expect((await billing.subscriptions()).map(({ status }) => status)).toEqual(['canceled'])
    const history = await entriesOf(gift.subscription)
    expect(await act(gift.subscription, { act: 'cancel' })).toEqual(first)
    expect(await entriesOf(gift.subscription)).toEqual(history)
    expect(await giftOf(trial.books, gift.subscription)).toMatchObject({ endCause: 'donor', nextChargeAt: null })

    await billing.advance(70 * DAY)
    await hearAll(trial)
    expect(await chargesOf(trial.books, gift.subscription)).toHaveLength(1)
  })

  it('by 20 at once ends it once', async () => {
    const gift = await activeGift(trial)
    const answers = await Promise.all(Array.from({ length: 20 }, () => act(gift.subscription, { act: 'cancel' })))
    expect(answers.every(({ body }) => body.outcome === 'done')).toBe(true)
    const moves = (await historyOfGift(trial.books, gift.subscription)).filter(({ to_state: to }) => to === 'canceled')
    expect(moves).toHaveLength(1)
  })

  it('works before Stripe’s notice of its beginning has come', async () => {
    const begun = await beginMonthly(trial)
    await payFirst(begun)
    expect((await act(begun.subscription, { act: 'cancel' })).body).toMatchObject({
      outcome: 'done',
      subscription: { state: 'canceled' },
    })
  })

  it('is kept in mind while Stripe is down, and carried out when it is back', async () => {
    const gift = await activeGift(trial)
    await double.fault({ mode: 'error', status: 503, times: 1000 })
    expect(await act(gift.subscription, { act: 'cancel' })).toEqual({
      status: 503,
      body: { outcome: 'refused', code: 'payment_provider_unavailable' },
    })
    expect(await carryOutCancellations(trial.books, trial.stripe)).toBe(0)
    await double.endFaults()
    expect(await giftOf(trial.books, gift.subscription)).toMatchObject({ state: 'active', endCause: 'donor' })
    expect((await look(gift.subscription)).body.may).toEqual(['cancel'])

    expect(await carryOutCancellations(trial.books, trial.stripe)).toBe(1)
    expect(await giftOf(trial.books, gift.subscription)).toMatchObject({ state: 'canceled', endCause: 'donor' })
    expect(await carryOutCancellations(trial.books, trial.stripe)).toBe(0)
  })

  it('is found out where Stripe had ended it and the answer was lost', async () => {
    const gift = await activeGift(trial)
    await double.fault({ mode: 'cut_after', method: 'DELETE', times: 5 })
    expect((await act(gift.subscription, { act: 'cancel' })).status).toBe(503)
    await double.endFaults()
    expect((await billing.subscriptions()).map(({ status }) => status)).toEqual(['canceled'])
    expect((await act(gift.subscription, { act: 'cancel' })).body).toMatchObject({ outcome: 'done' })
    expect(await giftOf(trial.books, gift.subscription)).toMatchObject({ state: 'canceled', endCause: 'donor' })
  })

  it('is not possible where nothing has begun', async () => {
    const begun = await beginMonthly(trial)
    expect(await act(begun.subscription, { act: 'cancel' })).toEqual({
      status: 409,
      body: { outcome: 'refused', code: 'not_possible_now' },
    })
  })
})

describe('a pause', () => {
  it('stops the charges until the donor ends it', async () => {
    const gift = await activeGift(trial)
    const paused = await act(gift.subscription, { act: 'pause' })
    expect(paused.body).toMatchObject({ outcome: 'done', subscription: { state: 'paused', nextChargeOn: null } })
    expect((await act(gift.subscription, { act: 'pause' })).body).toEqual(paused.body)
    await billing.advance(75 * DAY)
    await hearAll(trial)
    expect(await chargesOf(trial.books, gift.subscription)).toHaveLength(1)
    expect((await giftOf(trial.books, gift.subscription)).state).toBe('paused')

    const resumed = await act(gift.subscription, { act: 'resume' })
    expect(resumed.body).toMatchObject({ outcome: 'done', subscription: { state: 'active' } })
    await billing.advance(32 * DAY)
    await hearAll(trial)
    const charges = await chargesOf(trial.books, gift.subscription)
    expect(charges.map(({ state }) => state)).toEqual(['succeeded', 'succeeded'])
    const entries = await entriesOf(gift.subscription)
    expect(entries.filter((entry) => entry === 'pause_asked')).toHaveLength(1)
    expect(entries.filter((entry) => entry === 'resume_asked')).toHaveLength(1)
  })

  it('is refused while a charge is being tried again', async () => {
    const gift = await activeGift(trial)
    await billing.failCharges(gift.stripeSubscription)
    await billing.advance(31 * DAY + 7200)
    expect((await act(gift.subscription, { act: 'pause' })).body).toEqual({
      outcome: 'refused',
      code: 'not_possible_now',
    })
  })

  it('that Stripe does not hear of changes nothing', async () => {
    const gift = await activeGift(trial)
    await double.fault({ mode: 'error', status: 500, isKept: false, method: 'POST', times: 1000 })
    expect((await act(gift.subscription, { act: 'pause' })).status).toBe(503)
    await double.endFaults()
    expect((await giftOf(trial.books, gift.subscription)).state).toBe('active')
    expect((await act(gift.subscription, { act: 'pause' })).body).toMatchObject({ outcome: 'done' })
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

    const changed = await act(gift.subscription, { act: 'change_amount', amount: '35,50 €' })
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
    await act(gift.subscription, { act: 'change_amount', amount: '35' })
    await double.forgetCalls()
    expect((await act(gift.subscription, { act: 'change_amount', amount: '35' })).body).toMatchObject({
      outcome: 'done',
    })
    expect((await double.calls()).filter(({ method }) => method === 'POST')).toEqual([])
  })

  it('of which Stripe’s answer was lost is confirmed when it is asked again, not doubted', async () => {
    const gift = await activeGift(trial)
    await double.fault({ mode: 'cut_after', method: 'POST', times: 2 })
    const lost = await act(gift.subscription, { act: 'change_amount', amount: '35' })
    expect(lost.status === 503 || lost.status === 200).toBe(true)
    await double.endFaults()
    await hearAll(trial)
    expect(await giftOf(trial.books, gift.subscription)).toMatchObject({
      state: 'active',
      amount: 3500,
      wantedAmount: null,
    })
    expect((await act(gift.subscription, { act: 'change_amount', amount: '12' })).body).toMatchObject({
      outcome: 'done',
    })
    expect(await giftOf(trial.books, gift.subscription)).toMatchObject({ amount: 1200, previousAmount: 3500 })
  })

  it('that Stripe never heard of leaves the gift as it was, and a later wish takes its place', async () => {
    const gift = await activeGift(trial)
    await double.fault({ mode: 'error', status: 500, isKept: false, method: 'POST', times: 1000 })
    expect((await act(gift.subscription, { act: 'change_amount', amount: '35' })).status).toBe(503)
    await double.endFaults()
    expect((await look(gift.subscription)).body).toMatchObject({ state: 'active', amount: { minor: 2000 } })
    expect((await act(gift.subscription, { act: 'change_amount', amount: '20' })).body).toMatchObject({
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
    const before = await entriesOf(gift.subscription)
    expect(await act(gift.subscription, { act: 'change_amount', amount })).toMatchObject({
      status: 422,
      body: { outcome: 'invalid', errors: [{ field: 'amount', code }] },
    })
    expect(await entriesOf(gift.subscription)).toEqual(before)
  })
})

describe('another card', () => {
  it('is given on Stripe’s own page, and is the one that is charged from then on', async () => {
    const gift = await activeGift(trial)
    const led = await act(gift.subscription, { act: 'update_card' })
    expect(led).toMatchObject({ status: 200, body: { outcome: 'redirect' } })
    const url = 'url' in led.body ? led.body.url : ''
    const form = new URLSearchParams({ action: 'card', payment: 'decline_after_attach' })
    const back = await fetch(url, { method: 'POST', body: form, redirect: 'manual' })
    expect(back.headers.get('location')).toBe(
      `${door.siteUrl}/fr/monthly/${manageLinkOf({ id: gift.subscription, linkVersion: 1 }, LINK_KEY)}?done=update_card`,
    )
    await billing.advance(31 * DAY + 7200)
    await hearAll(trial)
    expect((await chargesOf(trial.books, gift.subscription)).map(({ state }) => state)).toEqual(['succeeded', 'failed'])
  })

  it('is not possible once the gift has ended', async () => {
    const gift = await activeGift(trial)
    await act(gift.subscription, { act: 'cancel' })
    expect((await act(gift.subscription, { act: 'update_card' })).status).toBe(409)
  })
})

describe('all that Stripe is told when a donor manages their gift', () => {
  it('is ids, amounts and where to come back to', async () => {
    const gift = await activeGift(trial)
    await double.forgetCalls()
    await act(gift.subscription, { act: 'change_amount', amount: '35' })
    await act(gift.subscription, { act: 'pause' })
    await act(gift.subscription, { act: 'resume' })
    await act(gift.subscription, { act: 'cancel' })
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

async function anAccount(): Promise<string> {
  const { rows } = await trial.books.query<{ id: string }>('SELECT id FROM users LIMIT 1')
  return rows[0]?.id ?? ''
}
