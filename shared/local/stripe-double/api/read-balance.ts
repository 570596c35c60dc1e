import type Stripe from 'stripe'
import { now } from '../account/test-account.ts'
import type { TestAccount } from '../account/test-account.ts'

/** What the account holds, by currency: net amounts, pending until they are available. */
export function readBalance(account: TestAccount): Stripe.Balance {
  const sums = new Map<string, { available: number; pending: number }>([['eur', { available: 0, pending: 0 }]])
  for (const { currency, net, available_on } of account.balanceTransactions.values()) {
    const sum = sums.get(currency) ?? { available: 0, pending: 0 }
    sum[available_on <= now(account) ? 'available' : 'pending'] += net
    sums.set(currency, sum)
  }
  const show = (kind: 'available' | 'pending') =>
    [...sums].map(([currency, sum]) => ({ amount: sum[kind], currency, source_types: { card: sum[kind] } }))
  return {
    object: 'balance',
    available: show('available'),
    connect_reserved: [{ amount: 0, currency: 'eur' }],
    livemode: false,
    pending: show('pending'),
  }
}
