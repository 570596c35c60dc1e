import type Stripe from 'stripe'
import { now, schedule } from '../account/clock.ts'
import { idOf } from '../account/id-of.ts'
import type { TestAccount } from '../account/test-account.ts'
import { bookTransaction } from '../balance/book-transaction.ts'
import { recordEvent } from '../events/record-event.ts'
import type { Cause } from '../events/record-event.ts'
import { TEST_PAYMENTS } from '../payments/test-payments.ts'
import type { TestPayment } from '../payments/test-payments.ts'
import { draftRefund } from './draft-refund.ts'
import { findRefundable } from './find-refundable.ts'
import { finishRefund } from './finish-refund.ts'
import type { RefundParameters } from './refund-parameters.ts'

const DAY = 24 * 60 * 60

/** Gives money back, all that is left where no amount is named (minor units of the charge). Throws StripeRefusal. */
export function createRefund(account: TestAccount, asked: RefundParameters, cause?: Cause): Stripe.Refund {
  const { charge, amount } = findRefundable(account, asked)
  const payment = paymentOf(charge)
  const isDone = payment.refund !== 'succeeds_later'
  const refund = account.refunds.add(
    draftRefund({ asked, charge, amount, created: now(account), status: isDone ? 'succeeded' : 'pending' }),
  )
  refund.balance_transaction = bookTransaction(account, {
    amount: -amount,
    currency: charge.currency,
    type: payment.method === 'card' ? 'refund' : 'payment_refund',
    category: 'refund',
    source: refund.id,
    description: `REFUND FOR CHARGE${charge.description === null ? '' : ` (${charge.description})`}`,
  }).id
  const before = { amount_refunded: charge.amount_refunded, refunded: charge.refunded }
  charge.amount_refunded += amount
  charge.refunded = charge.amount_refunded === charge.amount
  if (charge.refunded)
    for (const dispute of account.disputes.values())
      if (idOf(dispute.charge) === charge.id) dispute.is_charge_refundable = false
  recordEvent(account, 'charge.refunded', charge, { before, cause })
  recordEvent(account, 'refund.created', refund, { cause })
  foresee(account, refund, payment)
  return refund
}

/** The bank's word comes later: for a debit after some days, for the test cards of late refunds after one. */
function foresee(account: TestAccount, refund: Stripe.Refund, { refund: fate, method }: TestPayment): void {
  if (fate === 'succeeds') return
  const outcome = fate === 'fails_later' ? 'failed' : 'succeeded'
  schedule(account, {
    at: refund.created + (method === 'card' ? DAY : 5 * DAY),
    id: refund.id,
    act: () => (finishRefund(account, refund, outcome) ? `refund_${outcome}` : null),
  })
}

function paymentOf(charge: Stripe.Charge): TestPayment {
  const fingerprint =
    charge.payment_method_details?.card?.fingerprint ?? charge.payment_method_details?.sepa_debit?.fingerprint
  const known = TEST_PAYMENTS.find(({ number }) => `test${number.slice(-12)}` === fingerprint)
  if (known === undefined) throw new Error(`no test payment behind ${charge.id}`)
  return known
}
