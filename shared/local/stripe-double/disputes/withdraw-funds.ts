import type Stripe from 'stripe'
import { idOf } from '../account/id-of.ts'
import type { TestAccount } from '../account/test-account.ts'
import { bookTransaction } from '../balance/book-transaction.ts'

/** What Stripe keeps for a dispute, in cents of euro, whoever wins it. */
const DISPUTE_FEE = 1500

/** Takes the disputed amount and the fee off the account. */
export function withdrawFunds(account: TestAccount, dispute: Stripe.Dispute): void {
  const transaction = bookTransaction(account, {
    amount: -dispute.amount,
    currency: dispute.currency,
    fee: () => DISPUTE_FEE,
    feeDescription: 'Dispute fee',
    type: 'adjustment',
    category: 'dispute',
    source: dispute.id,
    description: `Chargeback withdrawal for ${idOf(dispute.charge)}`,
  })
  dispute.balance_transactions.push(transaction)
}

/** Puts the disputed amount back; in the European Union the fee is not returned. */
export function reinstateFunds(account: TestAccount, dispute: Stripe.Dispute): void {
  const transaction = bookTransaction(account, {
    amount: dispute.amount,
    currency: dispute.currency,
    type: 'adjustment',
    category: 'dispute_reversal',
    source: dispute.id,
    description: `Chargeback reversal for ${idOf(dispute.charge)}`,
  })
  dispute.balance_transactions.push(transaction)
}
