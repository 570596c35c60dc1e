import type { RefundReason, RefundState } from './money-moves.ts'

/** Money that goes back to a donor, as the rules see it. Amounts: integer minor units of the gift's currency. */
export type DonationRefund = {
  id: string
  donation: string
  state: RefundState
  amount: number
  currency: string
  reason: RefundReason
  stripeRefund: string | null
  /** Id of the account of whoever asked; null where it was asked for at Stripe, or by our own protection. */
  askedBy: string | null
}

/** What these take, or may take, from the gift: all of them but those that came to nothing. */
export function sumRefunds(refunds: readonly DonationRefund[]): number {
  return refunds
    .filter(({ state }) => state !== 'failed' && state !== 'canceled')
    .reduce((total, { amount }) => total + amount, 0)
}
