import type Stripe from 'stripe'
import { later } from '../account/clock.ts'
import type { TestAccount } from '../account/test-account.ts'
import { bookTransaction } from '../balance/book-transaction.ts'
import { recordEvent } from '../events/record-event.ts'
import { stripeFee } from './fee.ts'

/**
 * Writes the fee and the net amount of a charge that succeeded. The charge was told of before, without them: the
 * balance transaction follows on its own, as at Stripe (`charge.updated`), late when the account is told to lag.
 */
export function bookCharge(account: TestAccount, charge: Stripe.Charge): void {
  const book = (): void => {
    const isCard = charge.payment_method_details?.type === 'card'
    const transaction = bookTransaction(account, {
      amount: charge.amount,
      currency: charge.currency,
      fee: (settled) => stripeFee(settled, isCard ? 'card' : 'sepa_debit'),
      type: isCard ? 'charge' : 'payment',
      category: 'charge',
      source: charge.id,
      description: charge.description,
    })
    charge.balance_transaction = transaction.id
    recordEvent(account, 'charge.updated', charge, { before: { balance_transaction: null } })
  }
  if (account.balanceTransactionDelay > 0) later(account, account.balanceTransactionDelay, book)
  else book()
}
