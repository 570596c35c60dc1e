/** What the payment provider says of one invoice of a monthly gift, in our words. */
export type InvoiceFacts = {
  /** The provider's id of the invoice. */
  id: string
  /** The provider's id of the subscription; null where the invoice belongs to none. */
  stripeSubscription: string | null
  /** Our own id of the monthly gift, as the provider was told it. */
  subscription: string | null
  /** The one drawn up when the subscription began, paid on the payment page. */
  isFirst: boolean
  status: 'draft' | 'open' | 'paid' | 'uncollectible' | 'void'
  /** Whether the donor was ever charged for it, with success or without. */
  isAttempted: boolean
  /** What it asks for: integer minor units of `currency`. */
  amount: number
  /** ISO 4217, upper case. */
  currency: string
}
