import { LOCALES } from '@campaign/shared/locales/locales.ts'
import { getPayload, type Payload, type TypedUser } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { putManyGifts } from '../../exports/trial/many-gifts.ts'
import config from '../../payload.config.ts'
import { hearAll, openTrial, paidGift, type Trial } from '../../payments/trial/gifts.ts'
import { beginMonthly, payFirst } from '../../payments/trial/monthly-gifts.ts'
import { double } from '../../payments/trial/stripe-double.ts'
import { listWords } from './list-words.ts'

let trial: Trial
let payload: Payload
let treasurer: TypedUser
beforeAll(async () => {
  trial = openTrial()
  payload = await getPayload({ config, disableOnInit: true })
  const { docs } = await payload.find({
    collection: 'users',
    overrideAccess: true,
    where: { email: { equals: inject('stack').accounts.treasurer.email } },
  })
  const [found] = docs
  if (found === undefined) throw new Error('there is no treasurer')
  treasurer = { ...found, collection: 'users' }
})
afterAll(async () => {
  await payload.destroy()
  await trial.close()
})
beforeEach(() => double.reset())

const FIELDS = ['id', 'stripeSession', 'stripePaymentIntent', 'stripeCharge', 'stripeInvoice', 'reference']

/** Ids of what the search box of the admin finds. */
async function search(words: string): Promise<string[]> {
  const { docs } = await payload.find({
    overrideAccess: false,
    user: treasurer,
    collection: 'donations',
    where: { or: FIELDS.map((field) => ({ [field]: { like: words } })) },
    depth: 0,
    pagination: false,
  })
  return docs.map(({ id }) => id)
}

async function one(question: string, id: string): Promise<string> {
  const { rows } = await trial.books.query<{ value: string | null }>(question, [id])
  if (typeof rows[0]?.value !== 'string') throw new Error(`nothing found by ${question}`)
  return rows[0].value
}

const of = (column: string) => `SELECT ${column} AS value FROM donations WHERE id = $1`

describe('the search of the list of donations', () => {
  it('finds one gift by each of its own numbers, whole, and by the beginning of ours', async () => {
    const { donation, session } = await paidGift(trial)
    await paidGift(trial)
    const [payment, charge] = [
      await one(of('stripe_payment_intent'), donation),
      await one(of('stripe_charge'), donation),
    ]
    for (const words of [donation, donation.toUpperCase(), donation.slice(0, 13), session, payment, charge])
      expect([words, await search(words)]).toEqual([words, [donation]])
  })

  it('finds nothing by a piece of a number, except ours from its beginning', async () => {
    const { donation, session } = await paidGift(trial)
    const charge = await one(of('stripe_charge'), donation)
    for (const words of [
      donation.slice(9),
      donation.slice(0, 3),
      session.slice(0, -1),
      session.slice(3),
      charge.slice(3),
    ])
      expect([words, await search(words)]).toEqual([words, []])
  })

  it('finds it by a refund, a dispute and a movement on the account', async () => {
    const { donation, session } = await paidGift(trial)
    const refund = await double.refund(session, { amount: 1000 })
    const dispute = await double.dispute(session)
    await hearAll(trial)
    const booking = await one(
      `SELECT stripe_balance_transaction AS value FROM donation_bookings WHERE donation_id = $1 AND kind = 'charge'`,
      donation,
    )
    for (const words of [refund.id, dispute.id, booking])
      expect([words, await search(words)]).toEqual([words, [donation]])
  })

  it('finds it by its monthly gift and by its invoice', async () => {
    const gift = await beginMonthly(trial)
    const subscription = await payFirst(gift)
    await hearAll(trial)
    const invoice = await one(of('stripe_invoice'), gift.donation)
    for (const words of [subscription, invoice]) expect([words, await search(words)]).toEqual([words, [gift.donation]])
  })

  it('finds a gift entered by hand by a part of its note in any case, and takes no sign for a wildcard', async () => {
    const gifts = await putManyGifts(inject('ground').databaseUrl, 12)
    try {
      const ids = await Promise.all(
        ['LOT 11', 'LOT 12'].map((note) => one(`SELECT id AS value FROM donations WHERE reference = $1`, note)),
      )
      expect(await search('ot 11')).toEqual([ids[0]])
      expect(await search('lot 12')).toEqual([ids[1]])
      for (const words of ['LOT_11', 'L%', '%']) expect([words, await search(words)]).toEqual([words, []])
    } finally {
      await gifts.remove()
    }
  })

  it('says in each language which numbers lead to a gift', () => {
    for (const language of LOCALES)
      for (const beginning of ['cs_', 'pi_', 'ch_', 'in_', 're_', 'du_', 'dp_', 'txn_', 'sub_'])
        expect(listWords.searchDonations[language]).toContain(`${beginning}…`)
  })
})
