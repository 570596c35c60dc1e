/** What the payment provider says of a subscription, in our words. Amounts: integer minor units a month. */
export type SubscriptionFacts = {
  /** The provider's id of the subscription. */
  id: string
  customer: string
  /** Our own id, as the provider was told it when the page was opened. */
  subscription: string | null
  livemode: boolean
  status: 'incomplete' | 'incomplete_expired' | 'active' | 'past_due' | 'canceled'
  isPaused: boolean
  amount: number | null
  /** ISO 4217, upper case. */
  currency: string
  /** UTC. */
  startedAt: Date
  /** UTC; null where nothing more will be charged. */
  nextChargeAt: Date | null
  endedAt: Date | null
  /** Why it ended, as far as the provider says. */
  endedFor: 'payment_failed' | 'requested' | null
}
