/** What moved on our account with the payment provider. Integer minor units of `currency`, that of the account. */
export type Movement = {
  /** The provider's id of the balance transaction. */
  id: string
  /** The provider's own word for it: charge, payment, refund, adjustment, payout… */
  type: string
  amount: number
  fee: number
  net: number
  /** ISO 4217, upper case. */
  currency: string
  /** UTC. */
  bookedAt: Date
  /** The payment it belongs to; null for payouts, the provider's own fees and the like. */
  paymentIntent: string | null
}

/** The same as our books have it. */
export type KnownBooking = { id: string; donation: string; amount: number; fee: number; net: number; currency: string }
