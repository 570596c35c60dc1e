import type Stripe from 'stripe'
import { idOf } from '../account/id-of.ts'
import type { TestAccount } from '../account/test-account.ts'
import { draftPrice } from '../billing/draft-price.ts'

/** Any object of the account by its id. */
export function findObject(account: TestAccount, id: string): object | undefined {
  const prefix = id.slice(0, id.lastIndexOf('_'))
  const shelf = SHELVES[prefix]?.(account)
  return shelf?.get(id)
}

const SHELVES: Readonly<Record<string, (account: TestAccount) => { get: (id: string) => object | undefined }>> = {
  cs_test: (account) => account.sessions,
  pi: (account) => account.intents,
  ch: (account) => account.charges,
  py: (account) => account.charges,
  txn: (account) => account.balanceTransactions,
  re: (account) => account.refunds,
  pyr: (account) => account.refunds,
  du: (account) => account.disputes,
  cus: (account) => account.customers,
  pm: (account) => account.paymentMethods,
  prod: (account) => account.products,
  price: (account) => account.prices,
  sub: (account) => account.subscriptions,
  in: (account) => account.invoices,
  inpay: (account) => account.invoicePayments,
  bps: (account) => account.portalSessions,
  evt: (account) => account.events,
}

/** A list that an object only shows when it is asked for; undefined for a property that is no such list. */
export function findList(account: TestAccount, owner: Record<string, unknown>, property: string): object | undefined {
  const id = String(owner.id)
  switch (`${String(owner.object)}.${property}`) {
    case 'checkout.session.line_items':
      return toList(drawLines(account, id), `/v1/checkout/sessions/${id}/line_items`)
    case 'charge.refunds':
      return toList(
        account.refunds
          .values()
          .filter(({ charge }) => idOf(charge) === id)
          .toReversed(),
        `/v1/charges/${id}/refunds`,
      )
    case 'customer.subscriptions':
      return toList(
        account.subscriptions
          .values()
          .filter(({ customer, status }) => idOf(customer) === id && status !== 'canceled')
          .toReversed(),
        `/v1/customers/${id}/subscriptions`,
      )
    case 'invoice.payments': {
      const payment = account.invoicePayments.get(account.invoicePaymentOf.get(id) ?? '')
      return toList(payment === undefined ? [] : [payment], '/v1/invoice_payments')
    }
    default:
      return undefined
  }
}

function drawLines(account: TestAccount, session: string): Stripe.LineItem[] {
  const [object, plan] = [account.sessions.get(session), account.plans.get(session)]
  if (object === undefined || plan === undefined) return []
  const currency = object.currency ?? 'eur'
  return plan.lines.map((line) => ({
    id: line.id,
    object: 'item',
    adjustable_quantity: null,
    amount_discount: 0,
    amount_subtotal: line.unitAmount * line.quantity,
    amount_tax: 0,
    amount_total: line.unitAmount * line.quantity,
    currency,
    description: line.name,
    metadata: {},
    price:
      account.prices.get(line.price) ??
      draftPrice({
        id: line.price,
        amount: line.unitAmount,
        currency,
        product: line.product,
        created: object.created,
        isRecurring: object.mode === 'subscription',
      }),
    quantity: line.quantity,
  }))
}

function toList(data: readonly object[], url: string): object {
  return { object: 'list', data, has_more: false, url }
}
