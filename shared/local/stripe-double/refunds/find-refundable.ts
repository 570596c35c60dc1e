import type Stripe from 'stripe'
import { idOf } from '../account/id-of.ts'
import type { TestAccount } from '../account/test-account.ts'
import { showAmount } from '../money/show-amount.ts'
import { invalidRequest, noSuch } from '../wire/stripe-refusal.ts'
import type { RefundParameters } from './refund-parameters.ts'

/** The charge that is to be given back, and how much of it. Throws StripeRefusal where Stripe would not do it. */
export function findRefundable(
  account: TestAccount,
  asked: RefundParameters,
): { charge: Stripe.Charge; amount: number } {
  const charge = findCharge(account, asked)
  if (charge.refunded)
    throw invalidRequest(`Charge ${charge.id} has already been refunded.`, { code: 'charge_already_refunded' })
  if (isDisputed(account, charge))
    throw invalidRequest(`Charge ${charge.id} has been charged back; cannot issue a refund.`, {
      code: 'charge_disputed',
    })
  const left = charge.amount - charge.amount_refunded
  const amount = asked.amount ?? left
  if (amount > left) {
    const what = charge.amount_refunded === 0 ? 'charge amount' : 'unrefunded amount on charge'
    const [wanted, most] = [amount, left].map((sum) => showAmount(sum, charge.currency, 'en'))
    throw invalidRequest(`Refund amount (${wanted}) is greater than ${what} (${most})`, { param: 'amount' })
  }
  return { charge, amount }
}

function findCharge(account: TestAccount, asked: RefundParameters): Stripe.Charge {
  if (asked.charge === undefined && asked.payment_intent === undefined)
    throw invalidRequest('One of the following params should be provided for this request: payment_intent or charge.', {
      code: 'parameter_missing',
    })
  const intent = asked.payment_intent === undefined ? undefined : account.intents.get(asked.payment_intent)
  if (asked.payment_intent !== undefined && intent === undefined)
    throw noSuch('payment_intent', asked.payment_intent, 'payment_intent')
  const id = asked.charge ?? idOf(intent?.latest_charge)
  const charge = account.charges.get(id)
  if (charge === undefined && asked.charge !== undefined) throw noSuch('charge', id, 'charge')
  if (charge?.status !== 'succeeded')
    throw invalidRequest(
      `This PaymentIntent (${intent?.id ?? idOf(charge?.payment_intent)}) does not have a successful charge to refund.`,
    )
  if (intent !== undefined && idOf(charge.payment_intent) !== intent.id)
    throw invalidRequest(`Charge ${id} does not belong to PaymentIntent ${intent.id}.`, { param: 'charge' })
  return charge
}

/** While a dispute is open and after it is lost. An inquiry and a dispute that was won stand in no way. */
function isDisputed(account: TestAccount, charge: Stripe.Charge): boolean {
  return (
    charge.disputed &&
    account.disputes
      .values()
      .some(
        ({ charge: disputed, status }) =>
          idOf(disputed) === charge.id && ['needs_response', 'under_review', 'lost'].includes(status),
      )
  )
}
