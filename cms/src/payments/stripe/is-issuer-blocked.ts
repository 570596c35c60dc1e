import type Stripe from 'stripe'

/** A payment from these leaves a trace with a bank that must hand it over; givers have been sentenced for it. */
const BLOCKED: ReadonlySet<unknown> = new Set(['RU', 'BY'])

/**
 * Whether the card, or whatever stands behind a wallet, was issued in Russia or Belarus. The country itself ends here:
 * it is neither returned, nor logged, nor kept.
 */
export function isIssuerBlocked(charge: Stripe.Charge | null): boolean {
  return namesBlockedCountry(charge?.payment_method_details)
}

/** Stripe says the country in another place for each method: on the card, or on the card behind a wallet. */
function namesBlockedCountry(details: unknown): boolean {
  if (typeof details !== 'object' || details === null) return false
  return Object.entries(details).some(([name, value]) =>
    name === 'country' ? BLOCKED.has(value) : namesBlockedCountry(value),
  )
}
