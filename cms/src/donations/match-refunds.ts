import type { DonationRefund } from './donation-refund.ts'
import type { RefundFacts } from './payment-facts.ts'

export type RefundMove = {
  facts: RefundFacts
  /** Our row of it; null for a refund that was not asked for here, or of which we hear for the first time. */
  refund: DonationRefund | null
}

/**
 * What the provider says of refunds that our rows do not say yet. Each refund belongs to the row that has its id, else
 * to the row whose own id it carries; the same row never stands for two refunds, so that no money is counted away.
 */
export function matchRefunds(rows: readonly DonationRefund[], said: readonly RefundFacts[]): RefundMove[] {
  return said
    .map((facts) => ({ facts, refund: rowOf(facts, rows, said) }))
    .filter(({ facts, refund }) => refund === null || refund.stripeRefund === null || refund.state !== facts.state)
}

function rowOf(
  facts: RefundFacts,
  rows: readonly DonationRefund[],
  said: readonly RefundFacts[],
): DonationRefund | null {
  const known = rows.find(({ stripeRefund }) => stripeRefund === facts.id)
  if (known !== undefined) return known
  const asked = rows.find(({ id, stripeRefund }) => id === facts.refund && stripeRefund === null)
  if (asked === undefined || asked.amount !== facts.amount || asked.currency !== facts.currency) return null
  // Carried by two of them, the number belongs to the first.
  const claims = said.filter(({ refund }) => refund === asked.id)
  const first = claims.reduce((earliest, other) => (isBefore(other, earliest) ? other : earliest), facts)
  return first.id === facts.id ? asked : null
}

function isBefore(one: RefundFacts, other: RefundFacts): boolean {
  const difference = one.createdAt.getTime() - other.createdAt.getTime()
  return difference < 0 || (difference === 0 && one.id < other.id)
}
