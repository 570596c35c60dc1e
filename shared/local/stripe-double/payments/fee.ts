/**
 * What Stripe keeps of a payment, in minor units: 1.5 % rounded half up, and 25 cents, for any card; a flat 35 cents
 * for a bank debit. Made up, but of the size of the real ones, and never a round figure, so that a mix-up shows.
 */
export function stripeFee(amount: number, method: 'card' | 'sepa_debit'): number {
  if (method === 'sepa_debit') return 35
  return Math.floor((amount * 15 + 500) / 1000) + 25
}
