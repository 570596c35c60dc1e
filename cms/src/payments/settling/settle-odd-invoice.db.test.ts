import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { changeAmount } from '../monthly/change-subscription.ts'
import { billing } from '../trial/billing-double.ts'
import { activeGift, alarmsAbout, chargesOf, giftOf, hearAll, openTrial, type Trial } from '../trial/monthly-gifts.ts'
import { double } from '../trial/stripe-double.ts'
import { settleInvoice } from './settle-invoice.ts'

const DAY = 24 * 60 * 60

let trial: Trial
beforeAll(() => {
  trial = openTrial()
})
afterAll(() => trial.close())
beforeEach(() => double.beginAnew())

const settling = (invoice: string) => ({ invoice, cause: 'event', deadline: Date.now() + 9000 }) as const

describe('an invoice', () => {
  it('that is heard of after the donor has changed the amount twice is of the amount it was drawn up for', async () => {
    const gift = await activeGift(trial)
    await billing.advance(31 * DAY + 7200)
    const changing = { books: trial.books, stripe: trial.stripe, asker: { cause: 'donor' } } as const
    for (const amount of [3500, 1200]) {
      const changed = await changeAmount(gift.subscription, amount, { ...changing, deadline: Date.now() + 9000 })
      expect(changed.outcome).toBe('done')
    }
    await hearAll(trial)
    const charges = await chargesOf(trial.books, gift.subscription)
    expect(charges[1]).toMatchObject({ state: 'succeeded', amount: 2000, careReason: null })
    expect(await giftOf(trial.books, gift.subscription)).toMatchObject({
      state: 'active',
      amount: 1200,
      careReason: null,
    })
    expect(await alarmsAbout(trial.books, gift.subscription)).toEqual([])
  })

  it('of an amount nobody agreed to is put before a person, and so is the gift', async () => {
    const gift = await activeGift(trial)
    const item = await trial.stripe.subscriptions.retrieve(gift.stripeSubscription)
    const price = item.items.data[0]?.price
    await trial.stripe.subscriptions.update(gift.stripeSubscription, {
      items: [
        {
          id: item.items.data[0]?.id ?? '',
          price_data: {
            currency: 'eur',
            product: typeof price?.product === 'string' ? price.product : '',
            recurring: { interval: 'month' },
            unit_amount: 9900,
          },
        },
      ],
      proration_behavior: 'none',
    })
    await billing.advance(31 * DAY + 7200)
    await hearAll(trial)
    const charges = await chargesOf(trial.books, gift.subscription)
    expect(charges[1]).toMatchObject({ state: 'needs_care', careReason: 'amount_differs', amount: 2000 })
    expect(await giftOf(trial.books, gift.subscription)).toMatchObject({
      state: 'needs_care',
      careReason: 'amount_differs',
      amount: 2000,
    })
    expect(await alarmsAbout(trial.books, gift.subscription)).toEqual([
      { kind: 'subscription_needs_care', reason: 'amount_differs' },
    ])
    expect(await alarmsAbout(trial.books, charges[1]?.id ?? '')).toEqual([
      { kind: 'donation_needs_care', reason: 'amount_differs' },
    ])
  })
})

describe('an invoice that is no donation', () => {
  it('is ignored where it belongs to no gift of ours', async () => {
    const gift = await activeGift(trial)
    await double.change(gift.stripeSubscription, { metadata: {} })
    const invoice = (await billing.invoices())[0]?.id ?? ''
    await double.change(invoice, { parent: null })
    expect(await settleInvoice(trial.books, trial.stripe, settling(invoice))).toEqual({ outcome: 'not_ours' })
    expect(await settleInvoice(trial.books, trial.stripe, settling('in_nobody'))).toEqual({ outcome: 'missing' })
  })

  it('is found out where it carries the number of a gift we do not have', async () => {
    const gift = await activeGift(trial)
    const invoice = (await billing.invoices())[0]?.id ?? ''
    const details = { subscription: 'sub_unknown', metadata: { subscription: gift.donation } }
    await double.change(invoice, { parent: { type: 'subscription_details', subscription_details: details } })
    expect(await settleInvoice(trial.books, trial.stripe, settling(invoice))).toEqual({ outcome: 'unknown' })
  })

  it.each([{ status: 'draft' }, { status: 'void', attempted: false }, { amount_due: 0 }])(
    'writes nothing for %j',
    async (change) => {
      const gift = await activeGift(trial)
      await billing.advance(31 * DAY + 7200)
      const invoice = (await billing.invoices()).find(({ billing_reason: reason }) => reason === 'subscription_cycle')
      await double.change(invoice?.id ?? '', change)
      const settled = await settleInvoice(trial.books, trial.stripe, settling(invoice?.id ?? ''))
      expect(settled.outcome).toBe('no_charge')
      expect(await chargesOf(trial.books, gift.subscription)).toHaveLength(1)
    },
  )
})
