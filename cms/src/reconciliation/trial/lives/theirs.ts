import { idOf } from '../../../payments/stripe/expanded.ts'
import type { StripeClient } from '../../../payments/stripe/stripe-client.ts'
import { mustSteer, type World } from './world.ts'

/** What Stripe has, as it has it; only what the comparison looks at. Amounts in minor units. */
export type Session = {
  id: string
  mode: string
  status: string
  payment_intent: string | null
  invoice: string | null
  metadata: { donation?: string }
}
export type Charge = {
  id: string
  amount: number
  currency: string
  status: string
  payment_intent: string
  payment_method_details: { card?: { country: string | null } | null } | null
}
export type Refund = { id: string; charge: string; amount: number; status: string }
export type Dispute = { id: string; charge: string; amount: number; status: string }
export type Movement = { id: string; source: string; amount: number; fee: number; net: number }
export type Invoice = {
  id: string
  status: string
  amount_due: number
  attempted: boolean
  parent: { subscription_details: { subscription: string | null } | null } | null
}

export type Account = {
  sessions: Session[]
  charges: Charge[]
  refunds: Refund[]
  disputes: Dispute[]
  movements: Movement[]
  invoices: Invoice[]
  /** Of each invoice, its payment intent. */
  intentOf: ReadonlyMap<string, string>
}

/** Everything there is on the account, by the control interface of the double, which hides and orders nothing. */
export async function readAccount({ steer, stripe }: World): Promise<Account> {
  return {
    sessions: await mustSteer(steer, '/sessions'),
    charges: await mustSteer(steer, '/charges'),
    refunds: await mustSteer(steer, '/refunds'),
    disputes: await mustSteer(steer, '/disputes'),
    movements: await mustSteer(steer, '/balance_transactions'),
    invoices: await mustSteer(steer, '/invoices'),
    intentOf: await readInvoicePayments(stripe),
  }
}

async function readInvoicePayments(stripe: StripeClient): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  let after: string | undefined
  for (;;) {
    const { data, has_more: hasMore } = await stripe.invoicePayments.list({
      limit: 100,
      ...(after === undefined ? {} : { starting_after: after }),
    })
    for (const { invoice, payment } of data) found.set(idOf(invoice) ?? '', idOf(payment.payment_intent) ?? '')
    after = data.at(-1)?.id
    if (!hasMore) return found
  }
}
