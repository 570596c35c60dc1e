import type { PaymentFailure, TestPayment } from './test-payments.ts'

/** A way to pay that is kept: one of the test payments, with an end of its validity. */
export type Instrument = { payment: TestPayment; expMonth: number; expYear: number }

/** How long the test cards are valid: to the end of the third year from now (seconds since 1970). */
export function makeInstrument(payment: TestPayment, now: number): Instrument {
  return { payment, expMonth: 12, expYear: new Date(now * 1000).getUTCFullYear() + 3 }
}

/** Why a charge of it fails at this time, if it does. A card is valid to the end of its last month. */
export function failureOf({ payment, expMonth, expYear }: Instrument, now: number): PaymentFailure | null {
  if (payment.failure !== null) return payment.failure
  const hasEnded = payment.method === 'card' && now * 1000 >= Date.UTC(expYear, expMonth, 1)
  return hasEnded ? CARD_EXPIRED : null
}

export const CARD_EXPIRED: PaymentFailure = {
  code: 'expired_card',
  declineCode: 'expired_card',
  message: 'Your card has expired.',
}
