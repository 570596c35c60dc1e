/**
 * What the payment provider says of one payment, in our words: all that our rules need, and nothing about the payer.
 * Amounts are integer minor units; currencies ISO 4217, upper case.
 */
export type PaymentFacts = {
  /** The provider's id of the payment page. */
  session: string
  paymentIntent: string | null
  /** Id of the donation that the provider was told when the page was opened. */
  donation: string | null
  livemode: boolean
  /**
   * - open: the donor can still pay
   * - expired: nobody can pay on this page any more
   * - processing: the donor has done their part, the bank has not
   * - failed: the bank said no, for good
   * - paid: the money is on its way to the association's account
   */
  status: 'open' | 'expired' | 'processing' | 'failed' | 'paid'
  /** What the page asks for; null where the provider names no amount. */
  amount: number | null
  currency: string | null
  /** What was really taken; null while nothing was. */
  taken: { amount: number; currency: string } | null
  /** Known once the provider has booked the payment, seconds to days after it succeeded. */
  booking: { fee: number; net: number; currency: string } | null
  /** UTC. */
  paidAt: Date | null
}
