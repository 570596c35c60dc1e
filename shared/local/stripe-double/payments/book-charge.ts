import type Stripe from 'stripe'
import { makeId } from '../account/make-id.ts'
import { later, now } from '../account/test-account.ts'
import type { TestAccount } from '../account/test-account.ts'
import { recordEvent } from '../events/record-event.ts'
import { stripeFee } from './fee.ts'
import type { TestPayment } from './test-payments.ts'

const SEVEN_DAYS = 7 * 24 * 60 * 60

/**
 * Writes the fee and the net amount of a charge that succeeded. The charge was told of before, without them: the
 * balance transaction follows on its own, as at Stripe (`charge.updated`), late when the account is told to lag.
 */
export function bookCharge(account: TestAccount, charge: Stripe.Charge, method: TestPayment['method']): void {
  const book = (): void => {
    const fee = stripeFee(charge.amount, method)
    const transaction = draftTransaction(charge, fee, now(account))
    account.balanceTransactions.set(transaction.id, transaction)
    charge.balance_transaction = transaction.id
    recordEvent(account, 'charge.updated', charge, { before: { balance_transaction: null } })
  }
  if (account.balanceTransactionDelay > 0) later(account, account.balanceTransactionDelay, book)
  else book()
}

function draftTransaction(charge: Stripe.Charge, fee: number, created: number): Stripe.BalanceTransaction {
  return {
    id: makeId('txn'),
    object: 'balance_transaction',
    amount: charge.amount,
    available_on: created + SEVEN_DAYS,
    balance_type: 'payments',
    created,
    currency: charge.currency,
    description: charge.description,
    exchange_rate: null,
    fee,
    fee_details: [
      {
        amount: fee,
        application: null,
        currency: charge.currency,
        description: 'Stripe processing fees',
        type: 'stripe_fee',
      },
    ],
    net: charge.amount - fee,
    reporting_category: 'charge',
    source: charge.id,
    status: 'pending',
    type: charge.object === 'charge' && charge.id.startsWith('py_') ? 'payment' : 'charge',
  }
}
