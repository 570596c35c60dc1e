import type Stripe from 'stripe'
import { askStripe, type Asked } from './ask-stripe.ts'
import { describePayment, type StripePayment } from './describe-payment.ts'
import { expanded, idOf } from './expanded.ts'
import type { PaymentPage } from './payment-page.ts'
import type { StripeClient } from './stripe-client.ts'

/** What leads to a payment at Stripe: its page, or the invoice of a later charge of a monthly gift. */
export type PaymentThread = { session: string } | { invoice: string }

/** What is to be looked for although the charge does not speak of it. */
export type LookFor = { refunds: boolean; disputes: boolean }

const NOTHING_MORE: LookFor = { refunds: false, disputes: false }

const OF_INTENT = ['latest_charge.balance_transaction']
const OF_PAGE = OF_INTENT.map((path) => `payment_intent.${path}`)
const OF_REFUNDS = ['data.balance_transaction', 'data.failure_balance_transaction']

/**
 * Asks Stripe how a payment stands: what was paid, booked, given back and disputed. `milliseconds` is for all questions
 * together.
 */
export async function readPayment(
  stripe: StripeClient,
  thread: PaymentThread,
  { lookFor = NOTHING_MORE, milliseconds }: { lookFor?: LookFor; milliseconds: number },
): Promise<Asked<PaymentPage>> {
  return askStripe('read payment', { milliseconds }, async (options) => {
    const asking: Asking = { stripe, options }
    const paid =
      'session' in thread ? await readPage(asking, thread.session) : await readInvoice(asking, thread.invoice)
    const charge = expanded(paid.intent?.latest_charge)
    if (charge !== null) await readFailure(asking, charge)
    const [refunds, disputes] = await Promise.all([
      charge !== null && (lookFor.refunds || charge.amount_refunded > 0) ? listRefunds(asking, charge.id) : [],
      charge !== null && (lookFor.disputes || charge.disputed) ? listDisputes(asking, charge.id) : [],
    ])
    return { url: paid.page?.url ?? null, facts: describePayment({ ...paid, refunds, disputes }) }
  })
}

type Asking = { stripe: StripeClient; options: Stripe.RequestOptions }
type Paid = Pick<StripePayment, 'page' | 'invoice' | 'intent'>

async function readPage(asking: Asking, session: string): Promise<Paid> {
  const page = await asking.stripe.checkout.sessions.retrieve(session, { expand: OF_PAGE }, asking.options)
  const invoice = page.mode === 'subscription' && page.status === 'complete' ? idOf(page.invoice) : null
  if (invoice !== null) return { ...(await readInvoice(asking, invoice)), page }
  return { page, invoice: null, intent: expanded(page.payment_intent) }
}

async function readInvoice({ stripe, options }: Asking, id: string): Promise<Paid> {
  const [invoice, payments] = await Promise.all([
    stripe.invoices.retrieve(id, {}, options),
    stripe.invoicePayments.list({ invoice: id, limit: 100 }, options),
  ])
  const intent = idOf(choosePayment(payments.data)?.payment.payment_intent)
  if (intent === null) return { page: null, invoice, intent: null }
  const found = await stripe.paymentIntents.retrieve(intent, { expand: OF_INTENT }, options)
  return { page: null, invoice, intent: found }
}

/** The payment that paid the invoice, else the one that may still do so. */
function choosePayment(payments: readonly Stripe.InvoicePayment[]): Stripe.InvoicePayment | undefined {
  const withIntent = payments.filter(({ payment }) => idOf(payment.payment_intent) !== null)
  return withIntent.find(({ status }) => status === 'paid') ?? withIntent.find(({ status }) => status === 'open')
}

/** So seldom, a debit that was booked and then failed, that its booking is not asked for with every payment. */
async function readFailure({ stripe, options }: Asking, charge: Stripe.Charge): Promise<void> {
  const failure = idOf(charge.failure_balance_transaction)
  if (failure === null) return
  charge.failure_balance_transaction = await stripe.balanceTransactions.retrieve(failure, {}, options)
}

async function listRefunds({ stripe, options }: Asking, charge: string): Promise<Stripe.Refund[]> {
  return (await stripe.refunds.list({ charge, limit: 100, expand: OF_REFUNDS }, options)).data
}

async function listDisputes({ stripe, options }: Asking, charge: string): Promise<Stripe.Dispute[]> {
  return (await stripe.disputes.list({ charge, limit: 100 }, options)).data
}
