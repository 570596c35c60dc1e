import type Stripe from 'stripe'
import { now } from '../account/clock.ts'
import type { TestAccount } from '../account/test-account.ts'

/** What the account holds, in cents of euro: net amounts, pending until they are available. */
export function readBalance(account: TestAccount): Stripe.Balance {
  const sums = { available: 0, pending: 0 }
  for (const { net, available_on } of account.balanceTransactions.values())
    sums[available_on <= now(account) ? 'available' : 'pending'] += net
  const show = (amount: number) => [{ amount, currency: 'eur', source_types: { card: amount } }]
  return {
    object: 'balance',
    available: show(sums.available),
    connect_reserved: [{ amount: 0, currency: 'eur' }],
    livemode: false,
    pending: show(sums.pending),
  }
}
