import type Stripe from 'stripe'
import { catchUp } from '../account/clock.ts'
import { idOf } from '../account/id-of.ts'
import type { TestAccount } from '../account/test-account.ts'
import { moveDispute } from '../disputes/move-dispute.ts'
import { openDispute } from '../disputes/open-dispute.ts'
import { createRefund } from '../refunds/create-refund.ts'
import { finishRefund } from '../refunds/finish-refund.ts'
import { StripeRefusal } from '../wire/stripe-refusal.ts'
import type { Control, ControlRoute } from './control.ts'
import { CONTROL_SCHEMAS as schemas } from './control-schemas.ts'
import { NotThere } from './not-there.ts'

/** Refunds as from Stripe's dashboard, disputes, and what there is of both. */
export const MONEY_CONTROLS: readonly ControlRoute[] = [
  { method: 'GET', path: /^\/refunds$/, work: ({ account }) => account.refunds.values() },
  { method: 'GET', path: /^\/disputes$/, work: ({ account }) => account.disputes.values() },
  { method: 'GET', path: /^\/charges$/, work: ({ account }) => account.charges.values() },
  { method: 'GET', path: /^\/balance_transactions$/, work: ({ account }) => account.balanceTransactions.values() },
  { method: 'POST', path: /^\/refunds$/, work: refund },
  { method: 'POST', path: /^\/refunds\/([^/]+)\/settle$/, work: settleRefund },
  { method: 'POST', path: /^\/disputes$/, work: dispute },
  { method: 'POST', path: /^\/disputes\/([^/]+)$/, work: move },
]

function refund({ account, sent }: Control): Stripe.Refund {
  const { of, amount, reason, metadata } = schemas.refund.parse(sent)
  catchUp(account)
  try {
    return createRefund(account, {
      charge: chargeOf(account, of).id,
      ...(amount === undefined ? {} : { amount }),
      ...(reason === undefined ? {} : { reason }),
      ...(metadata === undefined ? {} : { metadata }),
    })
  } catch (error) {
    if (error instanceof StripeRefusal) throw new NotThere(error.message)
    throw error
  }
}

function settleRefund({ account, id, sent }: Control): Stripe.Refund {
  const found = account.refunds.get(id)
  if (found === undefined) throw new NotThere(`no refund ${id}`)
  if (!finishRefund(account, found, schemas.settle.parse(sent).outcome))
    throw new NotThere(`the refund is ${String(found.status)}`)
  return found
}

function dispute({ account, sent }: Control): Stripe.Dispute {
  const { of, ...wish } = schemas.dispute.parse(sent)
  catchUp(account)
  const charge = chargeOf(account, of)
  if (charge.status !== 'succeeded') throw new NotThere(`the charge is ${charge.status}`)
  return openDispute(account, charge, wish)
}

function move({ account, id, sent }: Control): Stripe.Dispute {
  const found = account.disputes.get(id)
  if (found === undefined) throw new NotThere(`no dispute ${id}`)
  if (!moveDispute(account, found, schemas.disputeMove.parse(sent).outcome))
    throw new NotThere(`the dispute is ${found.status}`)
  return found
}

/** The charge by its own id, or that of its payment intent, session, invoice or subscription (its latest invoice). */
function chargeOf(account: TestAccount, id: string): Stripe.Charge {
  const subscription = account.subscriptions.get(id)
  const session = account.sessions.get(id)
  const invoice = subscription === undefined ? idOf(session?.invoice) || id : idOf(subscription.latest_invoice)
  const payment = account.invoicePayments.get(account.invoicePaymentOf.get(invoice) ?? '')
  const intent = idOf(payment?.payment.payment_intent) || idOf(session?.payment_intent) || id
  const charge = account.charges.get(idOf(account.intents.get(intent)?.latest_charge) || id)
  if (charge === undefined) throw new NotThere(`no charge for ${id}`)
  return charge
}
