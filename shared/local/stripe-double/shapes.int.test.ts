import fs from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { giftOf, startDoubleUnderTest } from './double-under-test.ts'
import type { DoubleUnderTest } from './double-under-test.ts'
import { findShapeFaults } from './find-shape-faults.ts'

/** Stripe's own example of each kind of object (from stripe/openapi), where it lies beside the repository. */
const FILE = path.resolve(import.meta.dirname, '../../../../shared/data/stripe-objects.json')
const isAtHand = fs.existsSync(FILE)
const examples = isAtHand ? (JSON.parse(fs.readFileSync(FILE, 'utf8')) as Record<string, object>) : {}

let double: DoubleUnderTest
beforeAll(async () => {
  double = await startDoubleUnderTest()
})
afterAll(() => double.stop())

async function everyObject(): Promise<{ object: string }[]> {
  const { stripe, control } = double
  const cards = ['success', 'decline', 'expired_card', 'three_d_secure', 'sepa_debit', 'sepa_debit', 'sepa_debit']
  const ids: string[] = []
  for (const card of cards) {
    const { id } = await stripe.checkout.sessions.create(giftOf(5000))
    await control.pay({ session: id, card, authentication: card === 'three_d_secure' ? 'leave' : 'complete' })
    ids.push(id)
  }
  await control.settle(ids[4] ?? '', 'succeeded')
  await control.settle(ids[5] ?? '', 'failed')
  await stripe.checkout.sessions.create(giftOf(5000))
  await stripe.checkout.sessions.expire((await stripe.checkout.sessions.create(giftOf(5000))).id)

  const lists = [
    await stripe.checkout.sessions.list({ limit: 100 }),
    await stripe.paymentIntents.list({ limit: 100 }),
    await stripe.charges.list({ limit: 100 }),
    await stripe.balanceTransactions.list({ limit: 100 }),
    await stripe.events.list({ limit: 100 }),
  ]
  const listed = lists.flatMap(({ data }) => data as { object: string }[])
  const told = listed.flatMap((object) =>
    'data' in object ? [(object.data as { object: { object: string } }).object] : [],
  )
  return [...listed, ...told, await stripe.balance.retrieve()]
}

describe('every object the double returns', () => {
  it.skipIf(!isAtHand)('has at least the keys of Stripe’s own example, with values of the same kinds', async () => {
    const objects = await everyObject()
    const kinds = new Set(objects.map(({ object }) => object))
    expect([...kinds].toSorted()).toEqual([
      'balance',
      'balance_transaction',
      'charge',
      'checkout.session',
      'event',
      'payment_intent',
    ])
    const faults = objects.flatMap((object) => findShapeFaults(object, examples[object.object] ?? {}, object.object))
    expect([...new Set(faults)]).toEqual([])
  })
})
