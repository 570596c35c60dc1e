import type { KnownBooking, Movement } from './movement.ts'

export type Difference =
  /** The provider has it and we do not. */
  | { kind: 'missing_here'; movement: Movement }
  /** Both have it, and not to the cent the same. */
  | { kind: 'differs'; movement: Movement; booking: KnownBooking }
  /** We have it and the provider, asked for the same time, does not. */
  | { kind: 'missing_there'; booking: KnownBooking }

/**
 * Holds the provider's movements against our bookings of the same time, one by one. What belongs to no payment
 * (payouts, the provider's own fees) is none of our gifts' business and left out. Pure.
 */
export function compareBooks(movements: readonly Movement[], bookings: readonly KnownBooking[]): Difference[] {
  const ours = new Map(bookings.map((booking) => [booking.id, booking]))
  const theirs = new Set(movements.map(({ id }) => id))
  return [
    ...movements.filter(({ paymentIntent }) => paymentIntent !== null).flatMap((movement) => compare(movement, ours)),
    ...bookings.filter(({ id }) => !theirs.has(id)).map((booking): Difference => ({ kind: 'missing_there', booking })),
  ]
}

function compare(movement: Movement, ours: ReadonlyMap<string, KnownBooking>): Difference[] {
  const booking = ours.get(movement.id)
  if (booking === undefined) return [{ kind: 'missing_here', movement }]
  const isSame =
    booking.amount === movement.amount &&
    booking.fee === movement.fee &&
    booking.net === movement.net &&
    booking.currency === movement.currency
  return isSame ? [] : [{ kind: 'differs', movement, booking }]
}
