import type Stripe from 'stripe'
import { now, schedule } from '../account/clock.ts'
import { makeId } from '../account/make-id.ts'
import type { TestAccount } from '../account/test-account.ts'
import { settleAmount } from '../money/settle-amount.ts'

const SEVEN_DAYS = 7 * 24 * 60 * 60

type Entry = {
  /** Signed, in minor units of `currency`. */
  amount: number
  currency: string
  /** Cents of euro, given the amount in cents of euro. */
  fee?: (settled: number) => number
  feeDescription?: string
  type: Stripe.BalanceTransaction.Type
  category: string
  source: string
  description: string | null
}

/** Writes a movement of the account's balance, which is kept in euros. */
export function bookTransaction(account: TestAccount, entry: Entry): Stripe.BalanceTransaction {
  const { amount, rate } = settleAmount(entry.amount, entry.currency)
  const fee = entry.fee?.(amount) ?? 0
  const created = now(account)
  const transaction: Stripe.BalanceTransaction = {
    id: makeId('txn'),
    object: 'balance_transaction',
    amount,
    available_on: entry.amount > 0 ? created + SEVEN_DAYS : created,
    balance_type: 'payments',
    created,
    currency: 'eur',
    description: entry.description,
    exchange_rate: rate,
    fee,
    fee_details:
      fee === 0
        ? []
        : [
            {
              amount: fee,
              application: null,
              currency: 'eur',
              description: entry.feeDescription ?? 'Stripe processing fees',
              type: 'stripe_fee',
            },
          ],
    net: amount - fee,
    reporting_category: entry.category,
    source: entry.source,
    status: entry.amount > 0 ? 'pending' : 'available',
    type: entry.type,
  }
  const becomeAvailable = () => {
    transaction.status = 'available'
    return null
  }
  if (transaction.status === 'pending')
    schedule(account, { at: transaction.available_on, id: transaction.id, act: becomeAvailable })
  return account.balanceTransactions.add(transaction)
}
