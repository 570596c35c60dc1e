import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { hearAll, openTrial, paidGift, type Trial } from '../payments/trial/gifts.ts'
import { double } from '../payments/trial/stripe-double.ts'
import { checkOwnBooks } from './check-own-books.ts'
import { emptyBooks, openAlarms } from './trial/gifts.ts'

let trial: Trial
beforeAll(() => {
  trial = openTrial()
})
afterAll(() => trial.close())
beforeEach(async () => {
  await double.reset()
  await emptyBooks(trial)
})

/** A gift of which a part went back and another is disputed, so that no total is nothing. */
async function eventfulGift(): Promise<string> {
  const { donation, session } = await paidGift(trial)
  await double.refund(session, { amount: 1000 })
  await double.dispute(session, { amount: 2000 })
  await hearAll(trial)
  return donation
}

describe('each total of a donation', () => {
  it('is the sum of what stands beneath it', async () => {
    await eventfulGift()
    expect(await checkOwnBooks(trial.books)).toBe(0)
    expect(await openAlarms(trial.books, 'books_differ')).toEqual([])
  })

  it.each([
    ['net', 'net'],
    ['fee', 'fee'],
    ['settled_amount', 'settled'],
    ['refunded', 'refunded'],
    ['disputed', 'disputed'],
  ])('is called wrong by one cent: %s', async (column, name) => {
    const donation = await eventfulGift()
    await trial.books.query(`UPDATE donations SET ${column} = ${column} + 1 WHERE id = $1`, [donation])
    expect(await checkOwnBooks(trial.books)).toBe(1)
    const [alarm] = await openAlarms(trial.books, 'books_differ')
    expect(alarm).toMatchObject({ subject: donation, reason: 'totals_differ' })
    const { ours, theirs } = alarm as { ours: Record<string, number>; theirs: Record<string, number> }
    const differing = Object.keys(ours).filter((total) => ours[total] !== theirs[total])
    expect([differing, (ours[name] ?? 0) - (theirs[name] ?? 0)]).toEqual([[name], 1])
  })

  it('is called wrong where nothing was booked beneath it', async () => {
    const { donation } = await paidGift(trial)
    await trial.books.query(
      'BEGIN; SET LOCAL session_replication_role = replica; DELETE FROM donation_bookings; COMMIT',
    )
    expect(await checkOwnBooks(trial.books)).toBe(1)
    expect(await openAlarms(trial.books, 'books_differ')).toMatchObject([{ subject: donation, theirs: { net: null } }])
  })

  it('of a refund that failed and a dispute that was won counts neither', async () => {
    const { session } = await paidGift(trial)
    const { id } = await double.refund(session, { amount: 1000 })
    await double.settleRefund(id, 'failed')
    const dispute = await double.dispute(session, { amount: 2000 })
    await double.moveDispute(dispute.id, 'won')
    await hearAll(trial)
    expect(await checkOwnBooks(trial.books)).toBe(0)
  })
})
