import type { PaymentFailure } from './test-payments.ts'

/** A failure that a test has asked for, of charges without the payer. An empty text stands for any. */
export type ChargeFailure = { customer: string; subscription: string; times: number; failure: PaymentFailure }

/** The first that fits; it is used up once. */
export function takeChargeFailure(
  failures: ChargeFailure[],
  customer: string,
  subscription: string,
): PaymentFailure | null {
  const found = failures.find(
    (candidate) =>
      candidate.times > 0 &&
      (candidate.customer === '' || candidate.customer === customer) &&
      (candidate.subscription === '' || candidate.subscription === subscription),
  )
  if (found === undefined) return null
  found.times -= 1
  return found.failure
}
