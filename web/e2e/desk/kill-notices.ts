import { expect } from '@playwright/test'
import { thisRun } from '../environment.ts'
import { askStripe } from '../stack/ask-stripe.ts'
import { giveAtTheDoor } from './give-at-the-door.ts'
import { readRecords, type Record } from './read-records.ts'

export type DeadNotices = {
  donation: string
  /** The two notices of one refund, both dead. */
  notices: [Record, Record]
  /** From now on the payment can be read at Stripe again. */
  mend: () => Promise<void>
}

/**
 * A refund made at Stripe, of which both notices died: the payment speaks of a movement that Stripe does not find. After
 * four tries, for Stripe's copies lag behind by seconds, the worker gives such a notice up.
 */
export async function killNotices(amount: string): Promise<DeadNotices> {
  const { stack } = thisRun()
  const gift = await giveAtTheDoor(amount)
  const [donation] = await readRecords('donations', 'id', gift.id)
  const charge = String(donation?.['stripeCharge'])
  const payment = String(donation?.['stripePaymentIntent'])
  const change = (failure: string | null) =>
    askStripe(stack, 'PATCH', `/objects/${charge}`, { change: { failure_balance_transaction: failure } })

  await change('txn_nobody_finds')
  const known = new Set((await readRecords('payment-events', 'objectId', payment)).map(({ id }) => id))
  await askStripe(stack, 'POST', '/refunds', { of: charge })
  const ofTheRefund = async () =>
    (await readRecords('payment-events', 'objectId', payment)).filter(({ id }) => !known.has(id))
  await expect
    .poll(async () => (await ofTheRefund()).map(({ state }) => state), { timeout: 60_000 })
    .toEqual(['dead', 'dead'])
  const [one, other] = await ofTheRefund()
  if (one === undefined || other === undefined) throw new Error('a refund has two notices')
  return { donation: gift.id, notices: [one, other], mend: async () => void (await change(null)) }
}
