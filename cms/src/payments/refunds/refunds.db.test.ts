import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { requestRefund, type RefundRequest } from '../../donations/request-refund.ts'
import { carryOutRefund, carryOutRefunds } from './carry-out-refunds.ts'
import { settleDonation } from '../settling/settle-donation.ts'
import { booksOf, historyOf } from '../trial/books-of.ts'
import { donationOf, hear, hearAll, openTrial, paidGift, type Trial } from '../trial/gifts.ts'
import { double } from '../trial/stripe-double.ts'
import { treasurerOf } from '../trial/treasurer.ts'

let trial: Trial
let treasurer: string
beforeAll(async () => {
  trial = openTrial()
  treasurer = await treasurerOf(trial.books)
})
afterAll(() => trial.close())
beforeEach(async () => {
  await double.reset()
  // What earlier tests left for the sweep is not this test's business.
  await trial.books.query(`UPDATE donation_refunds SET state = 'failed' WHERE state = 'requested'`)
})
afterEach(() => double.endFaults())

function request(donation: string, change: Partial<RefundRequest> = {}) {
  const asked = { id: randomUUID(), donation, amount: 2000, reason: 'donor_request', by: treasurer, ...change } as const
  return requestRefund(trial.books, asked)
}

async function giveBack(donation: string, amount: number, id: string = randomUUID()) {
  expect(await request(donation, { id, amount })).toEqual({ outcome: 'requested' })
  return carryOut(id)
}

function carryOut(refund: string, isFirstTry = true) {
  const deadline = Date.now() + 5000
  return carryOutRefund(trial.books, trial.stripe, { refund, isFirstTry, cause: 'staff', deadline })
}

async function alarmsAbout(subject: string): Promise<string[]> {
  const { rows } = await trial.books.query<{ kind: string; reason: string | null }>(
    'SELECT kind, reason FROM alarms WHERE subject = $1',
    [subject],
  )
  return rows.map(({ kind, reason }) => `${kind} ${reason ?? ''}`.trim())
}

describe('the treasurer gives money back', () => {
  it('in part and then the rest, with the account that asked, and to the cent', async () => {
    const { donation } = await paidGift(trial)
    const before = await donationOf(trial.books, donation)
    expect(await giveBack(donation, 2000)).toEqual({ outcome: 'carried_out', state: 'succeeded' })
    expect(await donationOf(trial.books, donation)).toMatchObject({ state: 'partly_refunded', refunded: 2000 })
    expect(await giveBack(donation, 3000)).toEqual({ outcome: 'carried_out', state: 'succeeded' })

    const after = await donationOf(trial.books, donation)
    expect(after).toMatchObject({ state: 'refunded', refunded: 5000, fee: before.fee, settledAmount: 5000 })
    expect(after.net).toBe((before.net ?? 0) - 5000)
    expect((await double.refunds()).map(({ amount }) => amount)).toEqual([2000, 3000])
    const { rows } = await trial.books.query<{ by_id: string; asked_by_id: string }>(
      `SELECT by_id, asked_by_id FROM donation_history JOIN donation_refunds USING (donation_id)
       WHERE donation_id = $1 AND entry = 'refund_requested'`,
      [donation],
    )
    expect(new Set(rows.flatMap((row) => [row.by_id, row.asked_by_id]))).toEqual(new Set([treasurer]))
  })

  it('and the history tells each step', async () => {
    const { donation } = await paidGift(trial)
    await giveBack(donation, 5000)
    await hearAll(trial)
    expect((await historyOf(trial.books, donation)).slice(-4)).toEqual([
      'refund_requested donor_request 5000',
      'moved refunded',
      'booked refund',
      'refund_moved succeeded 5000',
    ])
  })

  it('never more than was given, counted together with what is on its way', async () => {
    const { donation } = await paidGift(trial, 'refund_pending')
    expect(await request(donation, { amount: 5001 })).toEqual({ outcome: 'too_much', left: 5000 })
    expect(await giveBack(donation, 4000)).toEqual({ outcome: 'carried_out', state: 'pending' })
    expect(await request(donation, { amount: 1001 })).toEqual({ outcome: 'too_much', left: 1000 })
    expect(await request(donation, { amount: 1000 })).toEqual({ outcome: 'requested' })
  })

  it('and of twenty requests at once for all of it, one is granted', async () => {
    const { donation } = await paidGift(trial)
    const answers = await Promise.all(Array.from({ length: 20 }, () => request(donation, { amount: 5000 })))
    expect(answers.filter(({ outcome }) => outcome === 'requested')).toHaveLength(1)
    expect(answers.filter(({ outcome }) => outcome === 'under_way')).toHaveLength(19)
  })

  it('and the same request twenty times is one refund, here and at Stripe', async () => {
    const { donation } = await paidGift(trial)
    const id = randomUUID()
    await Promise.all(Array.from({ length: 20 }, () => request(donation, { id })))
    await Promise.all(Array.from({ length: 20 }, () => carryOut(id)))
    expect(await double.refunds()).toHaveLength(1)
    expect((await booksOf(trial.books, donation)).refunds).toHaveLength(1)
    expect(await donationOf(trial.books, donation)).toMatchObject({ state: 'partly_refunded', refunded: 2000 })
  })

  it.each([
    ['is not paid', 'sepa_debit', 'not_paid'],
    ['is disputed', 'disputed', 'disputed'],
  ])('but not of a gift that %s', async (_, card, outcome) => {
    const { donation } = await paidGift(trial, card)
    expect(await request(donation)).toMatchObject({ outcome })
    expect(await double.refunds()).toEqual([])
  })

  it('nor of one that nobody gave, nor as "returned", which is for cheques', async () => {
    expect(await request(randomUUID())).toEqual({ outcome: 'not_found' })
    const { donation } = await paidGift(trial)
    expect(await request(donation, { reason: 'returned' })).toEqual({ outcome: 'reason_not_possible' })
  })
})

describe('a refund that Stripe does not answer', () => {
  it.each([
    ['is down', { mode: 'error', status: 503 }],
    ['cuts the connection before the work', { mode: 'cut_before' }],
    ['cuts the connection after the work', { mode: 'cut_after' }],
    ['fails, and would repeat that for a day', { mode: 'error', status: 500 }],
    ['answers half', { mode: 'bad_json' }],
  ])('because it %s is carried out by the sweep, once', async (_, fault) => {
    const { donation } = await paidGift(trial)
    await double.fault({ ...fault, times: 20, method: 'POST', pathPrefix: '/v1/refunds' })
    const id = randomUUID()
    await request(donation, { id })
    expect(await carryOut(id)).toEqual({ outcome: 'unavailable' })
    expect((await booksOf(trial.books, donation)).refunds).toEqual([
      '{"state":"requested","amount":2000,"reason":"donor_request"}',
    ])
    await double.endFaults()
    expect(await carryOutRefunds(trial.books, trial.stripe)).toBe(1)
    expect(await carryOutRefunds(trial.books, trial.stripe)).toBe(0)
    expect((await double.refunds()).map(({ amount }) => amount)).toEqual([2000])
    expect(await donationOf(trial.books, donation)).toMatchObject({ state: 'partly_refunded', refunded: 2000 })
  })

  it('and whose key Stripe has forgotten meanwhile is found again, not made twice', async () => {
    const { donation, session } = await paidGift(trial)
    const id = randomUUID()
    await request(donation, { id })
    // As if the first question had been heard days ago and its answer lost: another key would be another refund.
    await double.refund(session, { amount: 2000, metadata: { refund: id } })
    expect(await carryOut(id, false)).toEqual({ outcome: 'carried_out', state: 'succeeded' })
    expect(await double.refunds()).toHaveLength(1)
    expect((await booksOf(trial.books, donation)).refunds).toEqual([
      '{"state":"succeeded","amount":2000,"reason":"donor_request"}',
    ])
  })

  it('is not held up by one that Stripe refuses', async () => {
    const first = await paidGift(trial)
    const second = await paidGift(trial)
    await double.dispute(first.session)
    for (const { donation } of [first, second]) await request(donation)
    expect(await carryOutRefunds(trial.books, trial.stripe)).toBe(2)
    expect(await donationOf(trial.books, second.donation)).toMatchObject({ refunded: 2000 })
  })
})

describe('a refund that Stripe refuses', () => {
  it('has failed, is an alarm, and leaves the gift as it is', async () => {
    const { donation, session } = await paidGift(trial)
    // Given back at Stripe meanwhile, of which we have not heard.
    await double.refund(session)
    const id = randomUUID()
    await request(donation, { id })
    expect(await carryOut(id)).toMatchObject({ outcome: 'refused' })
    expect(await alarmsAbout(id)).toEqual([expect.stringMatching(/^refund_failed \w+/)])
    await hearAll(trial)
    const { refunds, row } = await booksOf(trial.books, donation)
    expect(row).toMatchObject({ state: 'refunded', refunded: 5000 })
    expect(refunds).toEqual([
      '{"state":"failed","amount":2000,"reason":"donor_request"}',
      '{"state":"succeeded","amount":5000,"reason":"elsewhere"}',
    ])
  })
})

describe('a refund that the bank does not take', () => {
  it('is a gift again, to the cent, and an alarm', async () => {
    const { donation } = await paidGift(trial, 'refund_fails')
    const before = await donationOf(trial.books, donation)
    const id = randomUUID()
    expect(await giveBack(donation, 5000, id)).toEqual({ outcome: 'carried_out', state: 'succeeded' })
    const [refund] = await double.refunds()
    await double.settleRefund(refund?.id ?? '', 'failed')
    await hearAll(trial)

    const after = await donationOf(trial.books, donation)
    expect(after).toMatchObject({ state: 'succeeded', refunded: 0, net: before.net, fee: before.fee })
    const { bookings, refunds } = await booksOf(trial.books, donation)
    expect(bookings.map((line) => (JSON.parse(line) as { kind: string }).kind)).toEqual([
      'charge',
      'refund',
      'refund_failure',
    ])
    expect(refunds).toEqual(['{"state":"failed","amount":5000,"reason":"donor_request"}'])
    expect(await alarmsAbout(id)).toEqual(['refund_failed'])
  })

  it('although no notice of it came: our books remember that there was a refund to ask about', async () => {
    const { donation } = await paidGift(trial, 'refund_fails')
    await giveBack(donation, 5000)
    const [refund] = await double.refunds()
    await double.settleRefund(refund?.id ?? '', 'failed')
    await settleDonation(trial.books, trial.stripe, { donation, cause: 'sweep', deadline: Date.now() + 5000 })
    expect(await donationOf(trial.books, donation)).toMatchObject({ state: 'succeeded', refunded: 0 })
    expect((await booksOf(trial.books, donation)).bookings).toHaveLength(3)
  })

  it('although it was made and failed at Stripe before we ever heard of it', async () => {
    const { donation, session } = await paidGift(trial, 'refund_fails')
    const refund = await double.refund(session)
    await double.settleRefund(refund.id, 'failed')
    await hearAll(trial)
    const { refunds, bookings, row } = await booksOf(trial.books, donation)
    expect(refunds).toEqual(['{"state":"failed","amount":5000,"reason":"elsewhere"}'])
    expect(bookings).toHaveLength(3)
    expect(row).toMatchObject({ state: 'succeeded', refunded: 0 })
  })

  it('pends until the bank has spoken', async () => {
    const { donation } = await paidGift(trial, 'refund_pending')
    expect(await giveBack(donation, 5000)).toEqual({ outcome: 'carried_out', state: 'pending' })
    expect(await donationOf(trial.books, donation)).toMatchObject({ state: 'refunded', refunded: 5000 })
    const [refund] = await double.refunds()
    await double.settleRefund(refund?.id ?? '', 'succeeded')
    await hearAll(trial)
    expect((await historyOf(trial.books, donation)).filter((line) => line.startsWith('refund_moved'))).toEqual([
      'refund_moved pending 5000',
      'refund_moved succeeded 5000',
    ])
  })
})

describe('a dispute', () => {
  it.each([
    ['won', 'dispute_won', 0],
    ['lost', 'dispute_lost', 5000],
  ] as const)('that is %s', async (outcome, state, taken) => {
    const { donation, session } = await paidGift(trial)
    const { id } = await double.dispute(session)
    await hearAll(trial)
    expect(await donationOf(trial.books, donation)).toMatchObject({ state: 'disputed', disputed: 5000 })
    expect(await alarmsAbout(id)).toEqual(['dispute_opened fraudulent'])

    await double.moveDispute(id, outcome)
    await hearAll(trial)
    const after = await donationOf(trial.books, donation)
    expect(after).toMatchObject({ state, disputed: taken })
    expect(after.net).toBe((await double.bookings()).reduce((total, { net }) => total + net, 0))
  })

  it('that was only asked about moves no money, and is gone when it is closed', async () => {
    const { donation, session } = await paidGift(trial)
    const { id } = await double.dispute(session, { isInquiry: true })
    await hearAll(trial)
    expect(await donationOf(trial.books, donation)).toMatchObject({ state: 'succeeded', disputed: 0 })
    expect(await alarmsAbout(id)).toHaveLength(1)
    await double.moveDispute(id, 'warning_closed')
    await hearAll(trial)
    expect((await booksOf(trial.books, donation)).disputes).toEqual([expect.stringContaining('"closed"')])
  })

  it('that grew out of a question withdraws the money', async () => {
    const { donation, session } = await paidGift(trial)
    const { id } = await double.dispute(session, { isInquiry: true })
    await hearAll(trial)
    await double.moveDispute(id, 'escalated')
    await hearAll(trial)
    expect(await donationOf(trial.books, donation)).toMatchObject({ state: 'disputed', disputed: 5000 })
    expect((await historyOf(trial.books, donation)).filter((line) => line.startsWith('dispute'))).toEqual([
      'dispute_moved inquiry 5000',
      'dispute_moved open 5000',
    ])
  })

  it('after a refund takes no more than is left, and when it is won the refund still counts', async () => {
    const { donation, session } = await paidGift(trial)
    await giveBack(donation, 2000)
    const { id } = await double.dispute(session, { amount: 3000 })
    await hearAll(trial)
    expect(await donationOf(trial.books, donation)).toMatchObject({ state: 'disputed', refunded: 2000, disputed: 3000 })
    await double.moveDispute(id, 'won')
    await hearAll(trial)
    expect(await donationOf(trial.books, donation)).toMatchObject({ state: 'partly_refunded', disputed: 0 })
  })
})

it('a notice that Stripe sent twenty times at once is one line in the books', async () => {
  const { donation, session } = await paidGift(trial)
  await double.refund(session, { amount: 2000 })
  const event = (await double.events()).findLast(({ type }) => type === 'charge.refunded')
  if (event === undefined) throw new Error('Stripe said nothing')
  await Promise.all(Array.from({ length: 20 }, () => hear(trial, event)))
  const { refunds, bookings } = await booksOf(trial.books, donation)
  expect([refunds.length, bookings.length]).toEqual([1, 2])
  expect((await historyOf(trial.books, donation)).filter((line) => line.startsWith('refund_moved'))).toHaveLength(1)
})
