import { raiseAlarm, type Alarm } from '../alarms/raise-alarm.ts'
import { inTransaction, type BooksPool } from '../donations/books.ts'
import { listMovements } from '../payments/stripe/list-movements.ts'
import { settlePayment } from '../payments/settling/settle-payment.ts'
import type { StripeClient } from '../payments/stripe/stripe-client.ts'
import { compareBooks, type Difference } from './compare-books.ts'
import { findBookings, findUnseenBookings } from './find-bookings.ts'
import type { KnownBooking, Movement } from './movement.ts'
import { eachAtOnce } from './pace.ts'

type Comparison = {
  isWhole: boolean
  /** Movements looked at. */
  seen: number
  /** Missing here at first, and there after Stripe was asked about their payment. */
  repaired: number
  differences: Difference[]
}

/** How long Stripe may take for one payment. Milliseconds. */
const PATIENCE = 10_000

/** What was booked so shortly before the run may have been written here after Stripe gave its list. Milliseconds. */
const TOO_YOUNG = 10 * 60_000

/**
 * Holds Stripe's balance transactions since `since` (UTC; null: all of them) against our bookings, to the cent. What
 * is missing here is repaired by asking about its payment; what still differs is an alarm that shows both sides.
 */
export async function compareWithStripe(
  books: BooksPool,
  stripe: StripeClient,
  { since, until, atOnce }: { since: Date | null; until: Date; atOnce: number },
): Promise<Comparison> {
  const total: Comparison = { isWhole: true, seen: 0, repaired: 0, differences: [] }
  const seen: string[] = []
  let after: string | null = null
  do {
    const asked = await listMovements(stripe, after, { since })
    if (asked.outcome !== 'answered') return { ...total, isWhole: false }
    const { things: movements, next } = asked.answer
    const before = await compare(books, movements)
    const repair = await repairMissing(books, stripe, before, atOnce)
    const left = repair.asked === 0 ? before : await compare(books, movements)
    total.seen += movements.length
    total.repaired += before.length - left.length
    total.differences.push(...left.filter((difference) => !isForeign(difference, repair.foreign)))
    if (!repair.isWhole) return { ...total, isWhole: false }
    seen.push(...movements.map(({ id }) => id))
    after = next
  } while (after !== null)

  const unseen = await findUnseenBookings(books, { since, until: new Date(until.getTime() - TOO_YOUNG), seen })
  total.differences.push(...compareBooks([], unseen))
  await inTransaction(books, async (transaction) => {
    for (const difference of total.differences) await raiseAlarm(transaction, describeDifference(difference))
  })
  return total
}

async function compare(books: BooksPool, movements: readonly Movement[]): Promise<Difference[]> {
  const ids = movements.map(({ id }) => id)
  return compareBooks(movements, await findBookings(books, ids))
}

type Repair = {
  isWhole: boolean
  /** How many payments Stripe was asked about. */
  asked: number
  /** Payments that have nothing to do with this site: other things may be sold through the same account. */
  foreign: ReadonlySet<string>
}

async function repairMissing(
  books: BooksPool,
  stripe: StripeClient,
  differences: readonly Difference[],
  atOnce: number,
): Promise<Repair> {
  const missing = differences.flatMap((difference) => (difference.kind === 'missing_here' ? [difference.movement] : []))
  const payments = new Set(missing.flatMap(({ paymentIntent }) => (paymentIntent === null ? [] : [paymentIntent])))
  const foreign = new Set<string>()
  const ended = await eachAtOnce(payments, atOnce, async (paymentIntent) => {
    const deadline = Date.now() + PATIENCE
    const settled = await settlePayment(books, stripe, { paymentIntent, cause: 'reconciliation', deadline })
    if (settled.outcome === 'not_ours') foreign.add(paymentIntent)
    return settled.outcome === 'unavailable' ? 'stop' : 'go_on'
  })
  return { isWhole: ended === 'finished', asked: payments.size, foreign }
}

function isForeign(difference: Difference, foreign: ReadonlySet<string>): boolean {
  return difference.kind === 'missing_here' && foreign.has(difference.movement.paymentIntent ?? '')
}

/** Both sides, as they are: amounts and ids, nothing of a donor. */
function describeDifference(difference: Difference): Alarm {
  switch (difference.kind) {
    case 'missing_here':
      return {
        kind: 'unknown_money',
        subject: difference.movement.id,
        reason: difference.kind,
        theirs: figuresOf(difference.movement),
      }
    case 'differs':
      return {
        kind: 'books_differ',
        subject: difference.movement.id,
        donation: difference.booking.donation,
        reason: difference.kind,
        ours: figuresOf(difference.booking),
        theirs: figuresOf(difference.movement),
      }
    case 'missing_there':
      return {
        kind: 'books_differ',
        subject: difference.booking.id,
        donation: difference.booking.donation,
        reason: difference.kind,
        ours: figuresOf(difference.booking),
      }
  }
}

function figuresOf({ amount, fee, net, currency }: Movement | KnownBooking): object {
  return { amount, fee, net, currency }
}
