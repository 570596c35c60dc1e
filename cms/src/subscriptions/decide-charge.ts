import type { InvoiceFacts } from './invoice-facts.ts'
import type { Subscription } from './subscription.ts'

export type Charge =
  /** It asks the donor for money: that is a donation, of `amount` minor units of the gift's currency. */
  | { kind: 'donation'; amount: number }
  /** Nobody is or was asked for anything: a draft, nothing at all, or struck out before it was charged. */
  | { kind: 'none' }

/**
 * Whether an invoice of a monthly gift is a donation, and of how much. The amount is one the donor agreed to at some
 * time (`agreed`, minor units): an invoice may be heard of after any number of changes. One that asks for another
 * amount gets what is given now, so that settling it finds the difference and shows it to a person. (That Stripe goes
 * back to an older amount by itself is found on the gift, whose amount then differs.)
 */
export function decideCharge(
  subscription: Subscription,
  invoice: InvoiceFacts,
  agreed: readonly number[] = [],
): Charge {
  // Struck out after a charge that failed, it is a gift that failed, whether or not we heard of the charge in time.
  const isStruckOut = invoice.status === 'void' && !invoice.isAttempted
  if (invoice.status === 'draft' || isStruckOut || invoice.amount === 0) return { kind: 'none' }
  const { amount, previousAmount, wantedAmount } = subscription
  const isAgreed = [amount, previousAmount, wantedAmount, ...agreed].includes(invoice.amount)
  return { kind: 'donation', amount: isAgreed ? invoice.amount : amount }
}
