import { raiseAlarm } from '../alarms/raise-alarm.ts'
import type { Books } from './books.ts'
import { belongsTo, decideSettlement, type Settlement } from './decide-settlement.ts'
import type { CareReason, Donation } from './donation.ts'
import { findDonation, lockDonation } from './find-donation.ts'
import { findRefunds } from './find-refunds.ts'
import type { HistoryCause } from './history-entry.ts'
import { matchRefunds, type RefundMove } from './match-refunds.ts'
import type { BookingFacts, PaymentFacts } from './payment-facts.ts'
import { findNewBookings, recordBooking } from './record-bookings.ts'
import { findDisputeMoves, recordDispute, type DisputeMove } from './record-dispute.ts'
import { recordRefund } from './record-refund.ts'
import { setAside } from './set-aside.ts'
import { noteAsked, updateDonation } from './update-donation.ts'
import { writeHistory } from './write-history.ts'

type Applying = { cause: HistoryCause; event?: string | null }

/**
 * Applies what Stripe says of a payment to its donation, under a lock on the donation: the row, its refunds, disputes,
 * bookings, its history and what a person must know. Call it in a transaction of its own. `before`: the donation as it
 * stood when Stripe was asked. `overtaken`: a newer answer was applied meanwhile, and this one would change something.
 */
export async function applyFacts(
  transaction: Books,
  before: Donation,
  facts: PaymentFacts,
  applying: Applying,
): Promise<Donation | 'overtaken'> {
  const donation = await lockDonation(transaction, before.id)
  if (donation === null) return 'overtaken'
  const settlement = decideSettlement(donation, facts, new Date())
  const moves = belongsTo(donation, facts) ? await findMoves(transaction, donation, facts) : NO_MOVES
  if (settlement.kind === 'nothing' && isEmpty(moves)) return noteAsked(transaction, donation)
  if (donation.revision !== before.revision) return 'overtaken'

  const written = await settle(transaction, donation, settlement, applying)
  await recordMoves(transaction, donation.id, moves, applying)
  if (settlement.kind !== 'transition' || settlement.careReason === null) return written
  return takeCare(transaction, written, facts, settlement.careReason)
}

type Moves = {
  bookings: readonly BookingFacts[]
  refunds: readonly RefundMove[]
  disputes: readonly DisputeMove[]
}

const NO_MOVES: Moves = { bookings: [], refunds: [], disputes: [] }

async function findMoves(transaction: Books, { id }: Donation, facts: PaymentFacts): Promise<Moves> {
  return {
    bookings: await findNewBookings(transaction, facts.bookings),
    refunds: facts.refunds.length === 0 ? [] : matchRefunds(await findRefunds(transaction, id), facts.refunds),
    disputes: await findDisputeMoves(transaction, id, facts.disputes),
  }
}

function isEmpty({ bookings, refunds, disputes }: Moves): boolean {
  return bookings.length + refunds.length + disputes.length === 0
}

async function settle(
  transaction: Books,
  donation: Donation,
  settlement: Settlement,
  { cause, event = null }: Applying,
): Promise<Donation> {
  switch (settlement.kind) {
    case 'nothing':
      return noteAsked(transaction, donation)
    case 'fill':
      return updateDonation(transaction, { ...donation, ...settlement.changes })
    case 'transition': {
      const { to, careReason, changes } = settlement
      const written = await updateDonation(transaction, { ...donation, ...changes, state: to, careReason })
      const line = { donation: donation.id, fromState: donation.state, toState: to, reason: careReason }
      await writeHistory(transaction, { ...line, entry: 'moved', cause, event })
      return written
    }
  }
}

async function recordMoves(transaction: Books, donation: string, moves: Moves, applying: Applying): Promise<void> {
  for (const booking of moves.bookings) {
    if (!(await recordBooking(transaction, donation, booking))) continue
    await writeHistory(transaction, { donation, entry: 'booked', reason: booking.kind, ...applying })
  }
  for (const move of moves.refunds) await recordRefund(transaction, donation, move, applying)
  for (const move of moves.disputes) await recordDispute(transaction, donation, move, applying)
}

async function takeCare(
  transaction: Books,
  donation: Donation,
  facts: PaymentFacts,
  reason: CareReason,
): Promise<Donation> {
  if (reason === 'blocked_issuer') {
    await setAside(transaction, donation)
    return (await findDonation(transaction, 'id', donation.id)) ?? donation
  }
  const { id, subscription, amount, currency, livemode, stripeSession: session, stripeInvoice: invoice } = donation
  await raiseAlarm(transaction, {
    kind: 'donation_needs_care',
    subject: id,
    donation: id,
    subscription,
    reason,
    ours: { amount, currency, livemode, session, invoice },
    theirs: {
      amount: facts.amount,
      currency: facts.currency,
      taken: facts.taken,
      livemode: facts.livemode,
      session: facts.session,
      invoice: facts.invoice,
      paymentIntent: facts.paymentIntent,
      donation: facts.donation,
    },
  })
  return donation
}
