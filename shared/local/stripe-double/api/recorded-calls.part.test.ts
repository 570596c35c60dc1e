import { afterAll, beforeAll, expect, describe, it } from 'vitest'
import { giftOf, monthlyGiftOf, refusal, startDoubleUnderTest } from '../double-under-test.ts'
import type { DoubleUnderTest } from '../double-under-test.ts'

let double: DoubleUnderTest
beforeAll(async () => {
  double = await startDoubleUnderTest()
})
afterAll(() => double.stop())

const lastCall = async () => (await double.control.calls()).at(-1)

describe('a recorded call', () => {
  it('holds every parameter that was sent, also one that is refused', async () => {
    const { stripe } = double
    await refusal(stripe.checkout.sessions.create({ ...giftOf(5000), nonsense: { deep: ['a', 'b'] } } as object))
    expect(await lastCall()).toMatchObject({
      method: 'POST',
      path: '/v1/checkout/sessions',
      status: 400,
      params: {
        mode: 'payment',
        line_items: { 0: { quantity: '1', price_data: { unit_amount: '5000', product_data: { name: 'Don' } } } },
        metadata: { donation: 'donation-1' },
        nonsense: { deep: { 0: 'a', 1: 'b' } },
      },
    })
  })

  it('holds those of a query as well, of reading and of ending', async () => {
    const { stripe, control } = double
    await stripe.events.list({ types: ['invoice.paid'], created: { gte: 1 }, limit: 3 })
    expect(await lastCall()).toMatchObject({
      method: 'GET',
      params: { types: { 0: 'invoice.paid' }, created: { gte: '1' }, limit: '3' },
    })
    const { id } = await stripe.checkout.sessions.create(monthlyGiftOf(2000))
    await control.pay({ session: id })
    const [subscription] = await control.subscriptions()
    await stripe.subscriptions.cancel(subscription?.id ?? '', { cancellation_details: { comment: 'Merci' } })
    expect(await lastCall()).toMatchObject({
      method: 'DELETE',
      status: 200,
      params: { cancellation_details: { comment: 'Merci' } },
    })
  })
})
