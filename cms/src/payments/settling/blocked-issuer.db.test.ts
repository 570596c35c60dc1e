import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { carryOutCancellations } from '../monthly/carry-out-cancellations.ts'
import { carryOutRefunds } from '../refunds/carry-out-refunds.ts'
import { handleNotice } from '../notices/handle-notice.ts'
import { billing } from '../trial/billing-double.ts'
import { booksOf, historyOf } from '../trial/books-of.ts'
import { findInAllTables } from '../trial/find-in-all-tables.ts'
import { beginGift, donationOf, hearAll, openTrial, paidGift, type Trial } from '../trial/gifts.ts'
import { listenToLog } from '../trial/listen-to-log.ts'
import { activeGift, chargesOf, giftOf } from '../trial/monthly-gifts.ts'
import { double } from '../trial/stripe-double.ts'

let trial: Trial
beforeAll(() => {
  trial = openTrial()
})
afterAll(() => trial.close())
beforeEach(() => double.reset())

/** Words that stand nowhere else, as what the donor's form said of them. */
const personal = {
  locale: 'uk',
  consentVersion: '2001-02-03/uk',
  taxCountry: 'KZ',
  requestHash: 'hash-of-uk-and-KZ',
} as const

describe.each(['russian_card', 'belarusian_card'])('a gift by a %s', (card) => {
  it('is given back in full, needs care, and is an alarm that names no country', async () => {
    const { donation } = await paidGift(trial, card, personal)
    expect(await booksOf(trial.books, donation)).toMatchObject({
      row: { state: 'needs_care', careReason: 'blocked_issuer', amount: 5000, refunded: 5000 },
      refunds: ['{"state":"succeeded","amount":5000,"reason":"blocked_issuer"}'],
      alarms: ['{"kind":"blocked_issuer","reason":"blocked_issuer"}'],
    })
    expect((await double.refunds()).map(({ amount }) => amount)).toEqual([5000])
    const story = await historyOf(trial.books, donation)
    expect(story).toContain('personal_data_removed')
    expect(story).toContain('refund_requested blocked_issuer 5000')
  })

  it('leaves nothing in any table that says where the donor lives or which language they read', async () => {
    const { donation } = await paidGift(trial, card, personal)
    const row = await donationOf(trial.books, donation)
    expect(row).toMatchObject({ locale: null, amount: 5000, state: 'needs_care' })
    expect(row.stripeCharge).not.toBeNull()
    const about = await findInAllTables(trial.books, donation)
    expect(about.length).toBeGreaterThan(5)
    for (const { table, text } of about) {
      expect([table, /"(?:uk|KZ|RU|BY)"|2001-02-03|hash-of/.exec(text)?.[0]]).toEqual([table, undefined])
    }
  })
})

describe('the way back', () => {
  it('is gone again with the next sweep when Stripe did not answer', async () => {
    const { donation, session } = await beginGift(trial, personal)
    await double.pay(session, 'russian_card')
    await double.fault({ mode: 'error', status: 503, times: 20, method: 'POST', pathPrefix: '/v1/refunds' })
    await hearAll(trial)
    expect(await donationOf(trial.books, donation)).toMatchObject({ state: 'needs_care', refunded: 0, locale: null })
    await double.endFaults()
    await carryOutRefunds(trial.books, trial.stripe)
    expect(await donationOf(trial.books, donation)).toMatchObject({ state: 'needs_care', refunded: 5000 })
  })

  it('is one refund, however many hear of it at once', async () => {
    const { donation, session } = await beginGift(trial, personal)
    await double.pay(session, 'russian_card')
    await Promise.all(Array.from({ length: 10 }, () => hearAll(trial)))
    await Promise.all(Array.from({ length: 5 }, () => carryOutRefunds(trial.books, trial.stripe)))
    expect(await double.refunds()).toHaveLength(1)
    expect((await historyOf(trial.books, donation)).filter((line) => line === 'personal_data_removed')).toHaveLength(1)
  })

  it('says nothing to the log of country or language', { timeout: 120_000 }, async () => {
    let lines = ''
    const hear = async () => (lines += await listenToLog(() => paidGift(trial, 'russian_card', personal)))
    // The same words are told twenty times a minute, and other tests may have used them up.
    await expect.poll(hear, { timeout: 90_000, interval: 5000 }).toContain('blocked_issuer')
    expect(lines).not.toMatch(/\b(?:uk|KZ|RU|BY)\b|russia/i)
  })
})

describe('a form that was resumed', () => {
  it('forgets the one it took the place of as well', async () => {
    const left = await beginGift(trial, personal)
    const { donation } = await paidGift(trial, 'russian_card', { ...personal, resumes: left.donation })
    expect(await donationOf(trial.books, donation)).toMatchObject({ locale: null, requestHash: 'removed' })
    expect(await donationOf(trial.books, left.donation)).toMatchObject({ locale: null, requestHash: 'removed' })
  })

  it('while a stranger’s gift keeps what it has', async () => {
    const other = await paidGift(trial, 'success', personal)
    await paidGift(trial, 'russian_card', personal)
    expect(await donationOf(trial.books, other.donation)).toMatchObject({ locale: 'uk', state: 'succeeded' })
  })
})

describe('a monthly gift', () => {
  it('whose later charge is made to such a card ends, and the charges before it forget as well', async () => {
    const { donation, subscription, stripeSubscription } = await activeGift(trial)
    expect((await donationOf(trial.books, donation)).locale).toBe('fr')
    await billing.changeCard(stripeSubscription, 'russian_card')
    await billing.advance(32 * 24 * 60 * 60)
    await hearAll(trial)
    await carryOutRefunds(trial.books, trial.stripe)
    await carryOutCancellations(trial.books, trial.stripe)

    const charges = await chargesOf(trial.books, subscription)
    expect(charges.map(({ state, refunded, locale }) => [state, refunded, locale])).toEqual([
      ['succeeded', 0, null],
      ['needs_care', 2000, null],
    ])
    expect(await giftOf(trial.books, subscription)).toMatchObject({ endCause: 'blocked_issuer', locale: null })
    expect((await billing.subscriptions()).find(({ id }) => id === stripeSubscription)?.status).toBe('canceled')
  })

  it('ends, here and at Stripe, and all of its gifts forget', async () => {
    const { donation, subscription } = await activeGift(trial, 'russian_card')
    await carryOutRefunds(trial.books, trial.stripe)
    expect(await donationOf(trial.books, donation)).toMatchObject({ careReason: 'blocked_issuer', refunded: 2000 })
    for (const charge of await chargesOf(trial.books, subscription)) expect(charge.locale).toBeNull()
    expect(await giftOf(trial.books, subscription)).toMatchObject({ endCause: 'blocked_issuer', locale: null })
  })
})

it('an event about a donation that was set aside is still worked through', async () => {
  const { session } = await paidGift(trial, 'russian_card', personal)
  const { rows } = await trial.books.query<{ id: string }>(
    `UPDATE payment_events SET state = 'received' WHERE object_id = $1 RETURNING id`,
    [session],
  )
  for (const { id } of rows) {
    expect(await handleNotice(id, trial.books, trial.stripe)).toEqual({ outcome: 'done', state: 'processed' })
  }
  expect(rows.length).toBeGreaterThan(0)
})
