import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { manageLinkOf } from '../../subscriptions/manage-link.ts'
import { billing } from '../trial/billing-double.ts'
import { LINK_KEY, linkOf, openManagedTrial, requestOf, type ManagedTrial } from '../trial/manage-door.ts'
import {
  activeGift,
  beginMonthly,
  chargesOf,
  giftOf,
  hearAll,
  historyOfGift,
  payFirst,
} from '../trial/monthly-gifts.ts'
import { double } from '../trial/stripe-double.ts'
import { answerManage, answerManaged } from './answer-manage.ts'
import { answerNewLink } from './answer-subscription-desk.ts'
import { carryOutCancellations } from './carry-out-cancellations.ts'

const DAY = 24 * 60 * 60

let trial: ManagedTrial['trial']
let managed: ManagedTrial['managed']
beforeAll(() => {
  ;({ trial, managed } = openManagedTrial())
})
afterAll(() => trial.close())
beforeEach(() => double.beginAnew())

describe('looking at a monthly gift by its link', () => {
  it('tells how it stands and what can be done', async () => {
    const gift = await activeGift(trial)
    const { nextChargeAt } = await giftOf(trial.books, gift.subscription)
    expect(await managed.look(gift.subscription)).toEqual({
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
    const entries = await managed.entriesOf(gift.subscription)
    await double.forgetCalls()
    for (let count = 0; count < 5; count += 1) await managed.look(gift.subscription)
    expect(await giftOf(trial.books, gift.subscription)).toEqual(before)
    expect(await managed.entriesOf(gift.subscription)).toEqual(entries)
    expect(await double.calls()).toEqual([])
  })

  it('leads nowhere by a link that is changed, made with another key, or of nobody', async () => {
    const gift = await activeGift(trial)
    const link = linkOf(gift.subscription)
    const links = [
      ...Array.from(
        { length: link.length },
        (_, at) => `${link.slice(0, at)}${link[at] === 'A' ? 'B' : 'A'}${link.slice(at + 1)}`,
      ),
      link.slice(0, -1),
      `${link}A`,
      manageLinkOf({ id: gift.subscription, linkVersion: 1 }, `${LINK_KEY}2`),
      linkOf(gift.subscription, 2),
      linkOf(randomUUID()),
      gift.subscription,
      '',
    ]
    for (const wrong of links) {
      const looked = await answerManaged(requestOf('GET'), wrong, managed.door)
      expect([looked.status, await looked.text()]).toEqual([404, ''])
      const acted = await answerManage(requestOf('POST', { act: 'cancel', locale: 'fr' }), wrong, managed.door)
      expect([acted.status, await acted.text()]).toEqual([404, ''])
    }
    expect((await giftOf(trial.books, gift.subscription)).state).toBe('active')
  })

  it('is for the site alone', async () => {
    const link = linkOf(randomUUID())
    const request = () => new Request('http://cms.invalid/', { headers: { authorization: 'Bearer another' } })
    expect((await answerManaged(request(), link, managed.door)).status).toBe(401)
    expect((await answerManage(request(), link, managed.door)).status).toBe(401)
  })

  it('is over at once for the earlier links when the treasurer issues a new one', async () => {
    const gift = await activeGift(trial)
    const by = await anAccount()
    const { books, stripe, siteUrl } = managed.door
    const answer = await answerNewLink(gift.subscription, { books, stripe, by, linkKey: LINK_KEY, siteUrl })
    const { url } = (await answer.json()) as { url: string }
    expect(url).toBe(`${siteUrl}/fr/monthly/${linkOf(gift.subscription, 2)}`)
    expect((await managed.look(gift.subscription, 2)).status).toBe(200)
    const old = linkOf(gift.subscription)
    expect((await answerManaged(requestOf('GET'), old, managed.door)).status).toBe(404)
    expect(await managed.entriesOf(gift.subscription)).toContain('link_issued')
  })
})

describe('ending a monthly gift', () => {
  it('ends it at Stripe at once, and is done again the second time', async () => {
    const gift = await activeGift(trial)
    const first = await managed.act(gift.subscription, { act: 'cancel' })
    expect(first).toMatchObject({
      status: 200,
      body: { outcome: 'done', subscription: { state: 'canceled', may: [] } },
    })
    expect((await billing.subscriptions()).map(({ status }) => status)).toEqual(['canceled'])
    const history = await managed.entriesOf(gift.subscription)
    expect(await managed.act(gift.subscription, { act: 'cancel' })).toEqual(first)
    expect(await managed.entriesOf(gift.subscription)).toEqual(history)
    expect(await giftOf(trial.books, gift.subscription)).toMatchObject({ endCause: 'donor', nextChargeAt: null })

    await billing.advance(70 * DAY)
    await hearAll(trial)
    expect(await chargesOf(trial.books, gift.subscription)).toHaveLength(1)
  })

  it('by 20 at once ends it once', async () => {
    const gift = await activeGift(trial)
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => managed.act(gift.subscription, { act: 'cancel' })),
    )
    expect(answers.every(({ body }) => body.outcome === 'done')).toBe(true)
    const moves = (await historyOfGift(trial.books, gift.subscription)).filter(({ to_state: to }) => to === 'canceled')
    expect(moves).toHaveLength(1)
  })

  it('works before Stripe’s notice of its beginning has come', async () => {
    const begun = await beginMonthly(trial)
    await payFirst(begun)
    expect((await managed.act(begun.subscription, { act: 'cancel' })).body).toMatchObject({
      outcome: 'done',
      subscription: { state: 'canceled' },
    })
  })

  it('is kept in mind while Stripe is down, and carried out when it is back', async () => {
    const gift = await activeGift(trial)
    await double.fault({ mode: 'error', status: 503, times: 1000 })
    expect(await managed.act(gift.subscription, { act: 'cancel' })).toEqual({
      status: 503,
      body: { outcome: 'refused', code: 'payment_provider_unavailable' },
    })
    expect(await carryOutCancellations(trial.books, trial.stripe)).toBe(0)
    await double.endFaults()
    expect(await giftOf(trial.books, gift.subscription)).toMatchObject({ state: 'active', endCause: 'donor' })
    expect((await managed.look(gift.subscription)).body.may).toEqual(['cancel'])

    expect(await carryOutCancellations(trial.books, trial.stripe)).toBe(1)
    expect(await giftOf(trial.books, gift.subscription)).toMatchObject({ state: 'canceled', endCause: 'donor' })
    expect(await carryOutCancellations(trial.books, trial.stripe)).toBe(0)
  })

  it('is found out where Stripe had ended it and the answer was lost', async () => {
    const gift = await activeGift(trial)
    await double.fault({ mode: 'cut_after', method: 'DELETE', times: 5 })
    expect((await managed.act(gift.subscription, { act: 'cancel' })).status).toBe(503)
    await double.endFaults()
    expect((await billing.subscriptions()).map(({ status }) => status)).toEqual(['canceled'])
    expect((await managed.act(gift.subscription, { act: 'cancel' })).body).toMatchObject({ outcome: 'done' })
    expect(await giftOf(trial.books, gift.subscription)).toMatchObject({ state: 'canceled', endCause: 'donor' })
  })

  it('is not possible where nothing has begun', async () => {
    const begun = await beginMonthly(trial)
    expect(await managed.act(begun.subscription, { act: 'cancel' })).toEqual({
      status: 409,
      body: { outcome: 'refused', code: 'not_possible_now' },
    })
  })
})

async function anAccount(): Promise<string> {
  const { rows } = await trial.books.query<{ id: string }>('SELECT id FROM users LIMIT 1')
  return rows[0]?.id ?? ''
}
