import type { PaymentFacts } from '../../donations/payment-facts.ts'

/** A payment page at Stripe (a Checkout Session), as Stripe describes it now. */
export type PaymentPage = {
  /** Where the donor pays; null once nobody can pay there any more. */
  url: string | null
  facts: PaymentFacts
}
