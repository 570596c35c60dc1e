import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { carryOutCancellations } from '../monthly/carry-out-cancellations.ts'
import { settleInvoice } from './settle-invoice.ts'
import { billing, type DoubleEvent } from '../trial/billing-double.ts'
import {
  activeGift,
  beginMonthly,
  chargesOf,
  giftOf,
  hear,
  hearAll,
  isOfInterest,
  historyOfGift,
  openTrial,
  payFirst,
  type BegunGift,
  type Trial,
} from '../trial/monthly-gifts.ts'
import { double } from '../trial/stripe-double.ts'

const DAY = 24 * 60 * 60

let trial: Trial
beforeAll(() => {
  trial = openTrial()
})
afterAll(() => trial.close())
beforeEach(() => double.beginAnew())

const settling = (invoice: string) => ({ invoice, cause: 'event', deadline: Date.now() + 9000 }) as const

/** Everything about a gift that must not depend on the order of the notices. */
async function rowsOf(subscription: string): Promise<object> {
  const {
    id: _,
    revision: __,
    campaign: ___,
    stripeSubscription,
    stripeCustomer,
    ...gift
  } = await giftOf(trial.books, subscription)
  const charges = await chargesOf(trial.books, subscription)
  return {
    gift: { ...gift, isKnown: stripeSubscription !== null && stripeCustomer !== null },
    charges: charges.map(
      ({
        state,
        origin,
        amount,
        stripeInvoice,
        stripePaymentIntent,
        stripeCharge,
        fee,
        net,
        refunded,
        method,
        locale,
      }) => ({
        ...{ state, origin, amount, fee, net, refunded, method, locale },
        isKnown: stripeInvoice !== null && stripePaymentIntent !== null && stripeCharge !== null,
      }),
    ),
  }
}

function permutations<Item>(items: readonly Item[]): Item[][] {
  if (items.length === 0) return [[]]
  return items.flatMap((item, at) =>
    permutations([...items.slice(0, at), ...items.slice(at + 1)]).map((rest) => [item, ...rest]),
  )
}

function isLastOfMonth(day: string): boolean {
  const next = new Date(`${day}T00:00:00Z`)
  next.setUTCDate(next.getUTCDate() + 1)
  return next.getUTCDate() === 1
}

const FIRST_SET = [
  'checkout.session.completed',
  'invoice.paid',
  'payment_intent.succeeded',
  'customer.subscription.created',
  'customer.subscription.updated',
]

async function payNewGift(): Promise<BegunGift> {
  await double.reset()
  await double.webhooks({ drop: 10_000 })
  const begun = await beginMonthly(trial)
  await payFirst(begun)
  return begun
}

/** The kinds of notices among the first set that Stripe sends for a card that goes through at once. */
async function toldOfFirstCharge(): Promise<string[]> {
  await payNewGift()
  const told = new Set((await billing.events()).map(({ type }) => type))
  return FIRST_SET.filter((type) => told.has(type))
}

function firstOf(events: readonly DoubleEvent[], type: string): DoubleEvent {
  const event = events.find((candidate) => candidate.type === type)
  if (event === undefined) throw new Error(`Stripe did not tell of ${type}`)
  return event
}

describe('the first charge of a monthly gift', () => {
  it('ends in the same rows in every order of its notices, each heard twice', async () => {
    const results = new Set<string>()
    const orders = permutations(await toldOfFirstCharge())
    expect(orders.length).toBeGreaterThanOrEqual(24)
    for (const order of orders) {
      const begun = await payNewGift()
      const events = await billing.events()
      for (const type of [...order, ...order]) expect(await hear(trial, firstOf(events, type))).toBe('processed')
      expect((await chargesOf(trial.books, begun.subscription)).map(({ id }) => id)).toEqual([begun.donation])
      const rows = await rowsOf(begun.subscription)
      results.add(JSON.stringify(rows, (name, value: unknown) => (name.endsWith('At') ? typeof value : value)))
    }
    expect([...results]).toHaveLength(1)
    expect(JSON.parse([...results][0] ?? '')).toMatchObject({
      gift: { state: 'active', amount: 2000, careReason: null, endCause: null, isKnown: true, locale: 'fr' },
      charges: [{ state: 'succeeded', origin: 'form', amount: 2000, method: 'card', isKnown: true }],
    })
  }, 120_000)

  it('is one donation when only the invoice is ever heard of', async () => {
    const begun = await beginMonthly(trial)
    await payFirst(begun)
    await hear(trial, firstOf(await billing.events(), 'invoice.paid'))
    expect(await rowsOf(begun.subscription)).toMatchObject({
      gift: { state: 'active' },
      charges: [{ state: 'succeeded', origin: 'form' }],
    })
  })

  it('by debit is on its way until the bank has said yes, and so is each later one', async () => {
    const gift = await activeGift(trial, 'sepa_debit')
    const states = async () => (await chargesOf(trial.books, gift.subscription)).map(({ state }) => state)
    expect(await states()).toEqual(['processing'])
    await double.settle(gift.session, 'succeeded')
    await hearAll(trial)
    expect(await states()).toEqual(['succeeded'])
    await billing.advance(31 * DAY + 7200)
    await hearAll(trial)
    expect(await states()).toEqual(['succeeded', 'processing'])
    await billing.advance(6 * DAY)
    await hearAll(trial)
    expect(await states()).toEqual(['succeeded', 'succeeded'])
    expect((await chargesOf(trial.books, gift.subscription)).map(({ method }) => method)).toEqual([
      'sepa_debit',
      'sepa_debit',
    ])
  })

  it('by debit that the bank refuses has failed, and goes through when Stripe tries again', async () => {
    const gift = await activeGift(trial, 'sepa_debit')
    await double.settle(gift.session, 'failed')
    await hearAll(trial)
    expect(await chargesOf(trial.books, gift.subscription)).toMatchObject([{ state: 'failed' }])
    expect((await giftOf(trial.books, gift.subscription)).state).toBe('past_due')
    await billing.advance(10 * DAY)
    await hearAll(trial)
    expect(await chargesOf(trial.books, gift.subscription)).toMatchObject([{ state: 'succeeded', origin: 'form' }])
    expect((await giftOf(trial.books, gift.subscription)).state).toBe('active')
  })
})

describe('a first charge on a card of an issuer we refuse', () => {
  it('ends the gift at Stripe, whichever notice comes first or alone', async () => {
    for (const first of await toldOfFirstCharge()) {
      await double.reset()
      await double.webhooks({ drop: 10_000 })
      const begun = await beginMonthly(trial)
      await payFirst(begun, 'russian_card')
      await hear(trial, firstOf(await billing.events(), first))
      await hearAll(trial)
      await carryOutCancellations(trial.books, trial.stripe)
      expect(await giftOf(trial.books, begun.subscription)).toMatchObject({
        state: 'canceled',
        endCause: 'blocked_issuer',
        locale: null,
      })
      expect(await chargesOf(trial.books, begun.subscription)).toMatchObject([
        { id: begun.donation, careReason: 'blocked_issuer', locale: null },
      ])
      expect((await billing.subscriptions()).map(({ status }) => status)).toEqual(['canceled'])
    }
  }, 60_000)
})

describe('a charge of a monthly gift after its first', () => {
  it('is a donation of its own, exactly one of 32 who settle it at once', async () => {
    const gift = await activeGift(trial)
    await billing.advance(32 * DAY)
    const invoice = (await billing.invoices()).find(({ billing_reason: reason }) => reason === 'subscription_cycle')
    const settled = await Promise.all(
      Array.from({ length: 32 }, () => settleInvoice(trial.books, trial.stripe, settling(invoice?.id ?? ''))),
    )
    expect(new Set(settled.map(({ outcome }) => outcome))).toEqual(new Set(['settled']))
    const charges = await chargesOf(trial.books, gift.subscription)
    expect(charges).toHaveLength(2)
    expect(charges[1]).toMatchObject({
      origin: 'subscription',
      state: 'succeeded',
      amount: 2000,
      currency: 'EUR',
      locale: 'fr',
      livemode: false,
      stripeInvoice: invoice?.id,
      stripeSession: null,
    })
    const { rows } = await trial.books.query(
      `SELECT consent_version, tax_country, campaign_id = $2 AS is_same_campaign FROM donations WHERE id = $1`,
      [charges[1]?.id, charges[0]?.campaign],
    )
    expect(rows).toEqual([{ consent_version: '2026-11-22/fr', tax_country: 'FR', is_same_campaign: true }])
    const { rows: created } = await trial.books.query(
      `SELECT count(*)::int FROM donation_history WHERE donation_id = $1 AND entry = 'created'`,
      [charges[1]?.id],
    )
    expect(created).toEqual([{ count: 1 }])
  }, 60_000)

  it('comes each month for 14 months, also at the ends of months, and no cent is missing', async () => {
    const gift = await activeGift(trial)
    const lastYear = new Date().getUTCFullYear() - 1
    await double.change(gift.stripeSubscription, { billing_cycle_anchor: Date.UTC(lastYear, 0, 31, 10) / 1000 })
    const days: string[] = []
    for (let month = 0; month < 14; month += 1) {
      const { nextChargeAt } = await giftOf(trial.books, gift.subscription)
      const events = await billing.events()
      const wait = (nextChargeAt?.getTime() ?? 0) / 1000 - (events.at(-1)?.created ?? 0)
      await billing.advance(wait + 2 * 60 * 60)
      await hearAll(trial, new Set(events.map(({ id }) => id)))
      days.push((await giftOf(trial.books, gift.subscription)).nextChargeAt?.toISOString().slice(0, 10) ?? '')
    }
    expect(days.every(isLastOfMonth)).toBe(true)
    expect(new Set(days).size).toBe(14)

    const charges = await chargesOf(trial.books, gift.subscription)
    const invoices = await billing.invoices()
    expect(invoices).toHaveLength(15)
    expect(charges).toHaveLength(15)
    expect(charges.every(({ state, amount }) => state === 'succeeded' && amount === 2000)).toBe(true)
    expect(new Set(charges.map(({ stripeInvoice }) => stripeInvoice))).toEqual(new Set(invoices.map(({ id }) => id)))
    expect(new Set(charges.map(({ stripeCharge }) => stripeCharge)).size).toBe(15)
    expect(charges.filter(({ origin }) => origin === 'form')).toHaveLength(1)
    const gone = charges.reduce((total, { fee, net }) => total + (fee ?? 0) + (net ?? 0), 0)
    expect(gone).toBe(15 * 2000)
  }, 120_000)

  it('that fails and goes through later is the same donation, and the recovery is on record', async () => {
    const gift = await activeGift(trial)
    await billing.failCharges(gift.stripeSubscription, 1)
    await billing.advance(31 * DAY + 7200)
    await hearAll(trial)
    const failed = (await chargesOf(trial.books, gift.subscription))[1]
    expect(failed).toMatchObject({ state: 'failed', paidAt: null })
    expect((await giftOf(trial.books, gift.subscription)).state).toBe('past_due')

    await billing.advance(3 * DAY + 7200)
    await hearAll(trial)
    const charges = await chargesOf(trial.books, gift.subscription)
    expect(charges).toHaveLength(2)
    expect(charges[1]).toMatchObject({ id: failed?.id, state: 'succeeded', amount: 2000 })
    expect((await giftOf(trial.books, gift.subscription)).state).toBe('active')
    const { rows } = await trial.books.query<{ to_state: string }>(
      `SELECT to_state FROM donation_history WHERE donation_id = $1 AND to_state IS NOT NULL ORDER BY created_at`,
      [failed?.id],
    )
    expect(rows.map(({ to_state: state }) => state).filter((state) => state !== 'awaiting_payment')).toEqual([
      'created',
      'failed',
      'succeeded',
    ])
    const moves = (await historyOfGift(trial.books, gift.subscription)).filter(({ entry }) => entry === 'moved')
    expect(moves.map(({ to_state: state }) => state)).toEqual(['active', 'past_due', 'active'])
  })

  it('that fails to the last ends the gift, with the reason', async () => {
    const gift = await activeGift(trial)
    await billing.failCharges(gift.stripeSubscription, 20)
    await billing.advance(60 * DAY)
    await hearAll(trial)
    expect(await giftOf(trial.books, gift.subscription)).toMatchObject({
      state: 'canceled',
      endCause: 'failed_payments',
      nextChargeAt: null,
    })
    const charges = await chargesOf(trial.books, gift.subscription)
    expect(charges.map(({ state }) => state)).toEqual(['succeeded', 'failed'])
  })

  it('on a card of an issuer we refuse is set aside, and the gift is ended and knows nothing of its donor', async () => {
    const gift = await activeGift(trial)
    await billing.changeCard(gift.stripeSubscription, 'russian_card')
    await billing.advance(31 * DAY + 7200)
    await hearAll(trial)
    const charges = await chargesOf(trial.books, gift.subscription)
    expect(charges).toHaveLength(2)
    expect(charges[1]).toMatchObject({ careReason: 'blocked_issuer', locale: null })
    expect(await giftOf(trial.books, gift.subscription)).toMatchObject({
      state: 'canceled',
      endCause: 'blocked_issuer',
      locale: null,
    })
    const { rows } = await trial.books.query('SELECT consent_version, tax_country FROM subscriptions WHERE id = $1', [
      gift.subscription,
    ])
    expect(rows).toEqual([{ consent_version: null, tax_country: null }])
    expect((await billing.subscriptions()).map(({ status }) => status)).toEqual(['canceled'])
    const entries = (await historyOfGift(trial.books, gift.subscription)).map(({ entry }) => entry)
    expect(entries.filter((entry) => entry === 'personal_data_removed')).toHaveLength(1)
    expect(entries.filter((entry) => entry === 'cancel_asked')).toHaveLength(1)
  })

  it('by notices that come in any order leads to the same end when its card is refused', async () => {
    const gift = await activeGift(trial)
    await billing.changeCard(gift.stripeSubscription, 'belarusian_card')
    const heard = new Set((await billing.events()).map(({ id }) => id))
    await billing.advance(31 * DAY + 7200)
    const events = (await billing.events()).filter(({ id }) => !heard.has(id))
    for (const event of events.toReversed()) if (isOfInterest(event)) await hear(trial, event)
    expect(await giftOf(trial.books, gift.subscription)).toMatchObject({
      state: 'canceled',
      endCause: 'blocked_issuer',
    })
    expect(await chargesOf(trial.books, gift.subscription)).toMatchObject([
      { state: 'succeeded' },
      { careReason: 'blocked_issuer', locale: null },
    ])
  })
})
