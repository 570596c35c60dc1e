import Stripe from 'stripe'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { giftOf, SECRET, startDoubleUnderTest } from '../double-under-test.ts'
import type { DoubleUnderTest } from '../double-under-test.ts'

let double: DoubleUnderTest
beforeAll(async () => {
  double = await startDoubleUnderTest()
})
beforeEach(async () => {
  await double.control.reset()
  double.receiver.notices.splice(0)
  double.receiver.answerWith = () => 200
})
afterAll(() => double.stop())

const CARD_PAYMENT = [
  'payment_intent.created',
  'charge.succeeded',
  'payment_intent.succeeded',
  'checkout.session.completed',
  'charge.updated',
]

async function payAGift(): Promise<string> {
  const { id } = await double.stripe.checkout.sessions.create(giftOf(5000))
  await double.control.pay({ session: id })
  return id
}

const received = () => double.receiver.notices.map(({ event }) => event.type)
const completed = async () =>
  (await double.control.events()).find(({ type }) => type === 'checkout.session.completed')?.id ?? ''

describe('a notice', () => {
  it('is signed so that the real SDK accepts it, and shows the object as it was', async () => {
    const id = await payAGift()
    expect(await double.control.webhooksAreIdle()).toBe(true)
    expect(received().toSorted()).toEqual(CARD_PAYMENT.toSorted())
    for (const { body, signature } of double.receiver.notices) {
      const event = double.stripe.webhooks.constructEvent(body, signature, SECRET)
      expect(event).toMatchObject({
        object: 'event',
        livemode: false,
        api_version: Stripe.API_VERSION,
        pending_webhooks: 1,
      })
    }
    const session = double.receiver.notices.find(({ event }) => event.type === 'checkout.session.completed')?.event.data
      .object
    expect(session).toMatchObject({ id, payment_status: 'paid', status: 'complete', amount_total: 5000 })
    const charge = double.receiver.notices.find(({ event }) => event.type === 'charge.succeeded')?.event.data.object
    expect(charge).toMatchObject({ balance_transaction: null })
    const updated = double.receiver.notices.find(({ event }) => event.type === 'charge.updated')?.event.data
    expect(updated).toMatchObject({
      object: { balance_transaction: expect.stringMatching(/^txn_/) },
      previous_attributes: { balance_transaction: null },
    })
  })

  it('counts as delivered only when it was answered with 2xx', async () => {
    double.receiver.answerWith = ({ event }) => (event.type === 'checkout.session.completed' ? 500 : 204)
    await double.control.treatWebhooks({ retryDelays: [10_000] })
    await payAGift()
    await expect
      .poll(async () => (await double.stripe.events.list({ delivery_success: false })).data.map(({ type }) => type))
      .toEqual(['checkout.session.completed'])
    expect((await double.stripe.events.list({ delivery_success: true })).data).toHaveLength(CARD_PAYMENT.length - 1)
  })

  it.each([500, 404, 302])('that is answered with %i is sent again until it is accepted', async (status) => {
    double.receiver.answerWith = (notice) =>
      double.receiver.notices.filter(({ event }) => event.id === notice.event.id).length < 3 ? status : 200
    await double.control.treatWebhooks({ retryDelays: [10, 10, 10] })
    await payAGift()
    expect(await double.control.webhooksAreIdle()).toBe(true)
    const { deliveries } = await double.control.webhooks()
    for (const { state, attempts } of deliveries) {
      expect(state).toBe('delivered')
      expect(attempts).toEqual([status, status, 200])
    }
  })

  it('is given up after the last pause', async () => {
    double.receiver.answerWith = () => 500
    await double.control.treatWebhooks({ retryDelays: [5, 5] })
    await payAGift()
    expect(await double.control.webhooksAreIdle()).toBe(true)
    const { deliveries } = await double.control.webhooks()
    expect(deliveries.map(({ state, attempts }) => [state, attempts.length])).toEqual(
      CARD_PAYMENT.map(() => ['given_up', 3]),
    )
  })
})

describe('notices can be made to', () => {
  it('wait until they are released, in the order of their making or the other way round', async () => {
    for (const order of ['as_created', 'reverse'] as const) {
      await double.control.treatWebhooks({ hold: true })
      double.receiver.notices.splice(0)
      await payAGift()
      expect(received()).toEqual([])
      await double.control.releaseWebhooks(order)
      expect(received()).toEqual(order === 'reverse' ? CARD_PAYMENT.toReversed() : CARD_PAYMENT)
    }
  })

  it('come late', async () => {
    await double.control.treatWebhooks({ delay: 1500 })
    await payAGift()
    expect(received()).toEqual([])
    expect(await double.control.webhooksAreIdle()).toBe(true)
    expect(received()).toHaveLength(CARD_PAYMENT.length)
  })

  it('get lost, only those of a kind', async () => {
    await double.control.treatWebhooks({ drop: 9, types: ['checkout.session.completed'] })
    await payAGift()
    expect(await double.control.webhooksAreIdle()).toBe(true)
    expect(received()).not.toContain('checkout.session.completed')
    expect(received()).toHaveLength(CARD_PAYMENT.length - 1)
    expect((await double.stripe.events.list({ delivery_success: false })).data).toHaveLength(1)
  })

  it('get lost for ever, a share of them by chance', async () => {
    await double.control.treatWebhooks({ dropShare: 0.5 })
    for (let gift = 0; gift < 40; gift += 1) await payAGift()
    expect(await double.control.webhooksAreIdle()).toBe(true)
    const sent = 40 * CARD_PAYMENT.length
    expect(received().length).toBeGreaterThan(sent * 0.3)
    expect(received().length).toBeLessThan(sent * 0.7)
    const { deliveries } = await double.control.webhooks()
    expect(deliveries.filter(({ state }) => state === 'dropped')).toHaveLength(sent - received().length)
    await double.control.treatWebhooks({ dropShare: 1 })
    double.receiver.notices.splice(0)
    await payAGift()
    expect(received()).toEqual([])
  })

  it('come many times', async () => {
    await double.control.treatWebhooks({ duplicate: 4 })
    await payAGift()
    expect(await double.control.webhooksAreIdle()).toBe(true)
    expect(received().filter((type) => type === 'checkout.session.completed')).toHaveLength(5)
  })

  it('come again, a hundred at the same moment', async () => {
    await payAGift()
    await double.control.webhooksAreIdle()
    double.receiver.notices.splice(0)
    const { statuses } = await double.control.sendWebhook({ event: await completed(), times: 100, isParallel: true })
    expect(statuses).toEqual(Array.from({ length: 100 }, () => 200))
    expect(new Set(double.receiver.notices.map(({ event }) => event.id)).size).toBe(1)
    expect(double.receiver.notices).toHaveLength(100)
  })

  it('be signed with another secret or at another time', async () => {
    await payAGift()
    await double.control.webhooksAreIdle()
    double.receiver.notices.splice(0)
    const event = await completed()
    await double.control.sendWebhook({ event, secrets: ['whsec_other'] })
    await double.control.sendWebhook({ event, timestamp: 1_000_000 })
    for (const { body, signature } of double.receiver.notices)
      expect(() => double.stripe.webhooks.constructEvent(body, signature, SECRET)).toThrow(
        Stripe.errors.StripeSignatureVerificationError,
      )
    expect(double.receiver.notices).toHaveLength(2)
  })

  it('go nowhere, like those of an account without an endpoint', async () => {
    const { url } = (await double.control.setEndpoint({})) as { url: string }
    await double.control.setEndpoint({ url: null })
    await payAGift()
    expect((await double.control.webhooks()).deliveries).toEqual([])
    await double.control.setEndpoint({ url })
  })
})
