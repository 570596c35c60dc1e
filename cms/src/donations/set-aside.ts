import { randomUUID } from 'node:crypto'
import { raiseAlarm } from '../alarms/raise-alarm.ts'
import { endForBlockedIssuer } from '../subscriptions/end-for-blocked-issuer.ts'
import type { Books } from './books.ts'
import type { Donation } from './donation.ts'
import { sumRefunds } from './donation-refund.ts'
import { findRefunds } from './find-refunds.ts'
import { writeHistory } from './write-history.ts'
import { removePersonalData } from './remove-personal-data.ts'

/**
 * Money from a card of an issuer we refuse (safety goal S19): all of it is to go back, nothing that says anything of
 * the donor stays, and a monthly gift ends. The alarm does not say which country it was. Call it in the transaction
 * that moves the donation to "needs care", which holds its lock; that Stripe is asked for the refund follows later,
 * as often as it takes.
 */
export async function setAside(transaction: Books, donation: Donation): Promise<void> {
  const left = donation.amount - sumRefunds(await findRefunds(transaction, donation.id))
  if (left > 0) await requestRefund(transaction, donation, left)
  await removePersonalData(transaction, donation.id)
  if (donation.subscription !== null) await endForBlockedIssuer(transaction, donation.subscription)
  await raiseAlarm(transaction, {
    kind: 'blocked_issuer',
    subject: donation.id,
    donation: donation.id,
    subscription: donation.subscription,
    reason: 'blocked_issuer',
  })
}

async function requestRefund(transaction: Books, { id, currency }: Donation, amount: number): Promise<void> {
  await transaction.query(
    `INSERT INTO donation_refunds (id, donation_id, state, amount, currency, reason, happened_at)
     VALUES ($1, $2, 'requested', $3, $4, 'blocked_issuer', now())`,
    [randomUUID(), id, amount, currency],
  )
  const line = { donation: id, cause: 'protection', amount, reason: 'blocked_issuer' } as const
  await writeHistory(transaction, { ...line, entry: 'refund_requested' })
}
