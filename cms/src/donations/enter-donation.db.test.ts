import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { booksOf, historyOf } from '../payments/trial/books-of.ts'
import { openTrial, type Trial } from '../payments/trial/gifts.ts'
import { treasurerOf } from '../payments/trial/treasurer.ts'
import { answerEntry } from './answer-entry.ts'
import { findDonation } from './find-donation.ts'
import { requestRefund } from './request-refund.ts'

let trial: Trial
let by: string
beforeAll(async () => {
  trial = openTrial()
  by = await treasurerOf(trial.books)
})
afterAll(() => trial.close())

const typed = { amount: '120,50', currency: 'EUR', method: 'cheque', receivedOn: '2026-03-01', reference: 'CHQ 12' }

async function enter(change: object = {}): Promise<{ status: number; body: { outcome: string; id?: string } }> {
  const body = { ...typed, attempt: randomUUID(), campaign: inject('ground').campaign, ...change }
  const answer = await answerEntry(body, { books: trial.books, livemode: false, by })
  return { status: answer.status, body: (await answer.json()) as { outcome: string; id?: string } }
}

async function entered(change: object = {}) {
  const donation = await findDonation(trial.books, 'id', (await enter(change)).body.id ?? '')
  if (donation === null) throw new Error('nothing was entered')
  return donation
}

describe('a gift entered by hand', () => {
  it('is paid on that day, settled without fee, and names the account that entered it', async () => {
    const donation = await entered()
    expect(donation).toMatchObject({
      ...{ state: 'succeeded', origin: 'manual', method: 'cheque', amount: 12_050, currency: 'EUR', locale: null },
      ...{ settledAmount: 12_050, fee: 0, net: 12_050, settledCurrency: 'EUR', stripeSession: null },
    })
    expect(donation.paidAt?.toISOString()).toBe('2026-03-01T12:00:00.000Z')
    expect(await historyOf(trial.books, donation.id)).toEqual(['entered_by_hand succeeded 12050'])
    const { rows } = await trial.books.query<{ by_id: string; entered_by_id: string; reference: string }>(
      `SELECT by_id, entered_by_id, reference FROM donations
       JOIN donation_history ON donation_id = donations.id WHERE donations.id = $1`,
      [donation.id],
    )
    expect(rows).toEqual([{ by_id: by, entered_by_id: by, reference: 'CHQ 12' }])
  })

  it('in another currency is not settled: only the bank knows what it brought', async () => {
    const donation = await entered({ currency: 'CHF', amount: '50' })
    expect(donation).toMatchObject({ amount: 5000, currency: 'CHF', settledAmount: null, fee: null, net: null })
  })

  it('twenty times at once is one gift; with other content it is refused', async () => {
    const attempt = randomUUID()
    const answers = await Promise.all(Array.from({ length: 20 }, () => enter({ attempt })))
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1)
    expect(await enter({ attempt, amount: '7' })).toMatchObject({ status: 409, body: { outcome: 'attempt_reused' } })
  })

  it.each([
    ['for a campaign there is not', { campaign: randomUUID() }, 'campaign_unknown'],
    ['by card', { method: 'card' }, 'invalid'],
    ['from Russia', { taxCountry: 'RU' }, 'invalid'],
    ['in the future', { receivedOn: '2999-01-01' }, 'invalid'],
  ])('%s is refused', async (_, change, outcome) => {
    expect(await enter(change)).toMatchObject({ status: 422, body: { outcome } })
  })
})

describe('a gift entered by hand that is taken back', () => {
  const takeBack = (donation: string, amount: number, id: string = randomUUID()) =>
    requestRefund(trial.books, { id, donation, amount, reason: 'returned', by })

  it('counts no more, in part or wholly, and Stripe is not asked', async () => {
    const { id } = await entered()
    expect(await takeBack(id, 2050)).toEqual({ outcome: 'done' })
    expect(await booksOf(trial.books, id)).toMatchObject({
      row: { state: 'partly_refunded', refunded: 2050 },
      booked: { settledAmount: 12_050, fee: 0, net: 10_000 },
    })
    expect(await takeBack(id, 10_000)).toEqual({ outcome: 'done' })
    const { row, booked, refunds } = await booksOf(trial.books, id)
    expect([row.state, row.refunded, booked.net]).toEqual(['refunded', 12_050, 0])
    expect(refunds).toHaveLength(2)
    expect(await takeBack(id, 1)).toEqual({ outcome: 'too_much', left: 0 })
  })

  it('once, however often it is sent', async () => {
    const { id } = await entered()
    const attempt = randomUUID()
    const answers = await Promise.all(Array.from({ length: 10 }, () => takeBack(id, 50, attempt)))
    expect(answers.every(({ outcome }) => outcome === 'done')).toBe(true)
    expect((await findDonation(trial.books, 'id', id))?.refunded).toBe(50)
  })
})
