import type Stripe from 'stripe'
import { addMonths } from '../account/add-months.ts'
import { now, schedule } from '../account/clock.ts'
import type { TestAccount } from '../account/test-account.ts'
import { recordEvent } from '../events/record-event.ts'
import { collectInvoice } from './collect-invoice.ts'
import { endSubscription } from './end-subscription.ts'
import { finalizeInvoice, issueInvoice } from './issue-invoice.ts'
import { itemOf } from './subscription-item.ts'
import { voidInvoice } from './void-invoice.ts'

/** Notes what follows when the month that is paid for is over. */
export function awaitNextPeriod(account: TestAccount, subscription: Stripe.Subscription): void {
  const at = itemOf(subscription).current_period_end
  schedule(account, { at, id: subscription.id, act: () => billPeriod(account, subscription) })
}

/** A month is over: the subscription ends where that was wanted, or goes on with an invoice for the next month. */
function billPeriod(account: TestAccount, subscription: Stripe.Subscription): string | null {
  if (subscription.status === 'canceled') return null
  const item = itemOf(subscription)
  const start = item.current_period_end
  if (subscription.cancel_at !== null && subscription.cancel_at <= start) {
    endSubscription(account, subscription, { reason: 'cancellation_requested' })
    return 'subscription_canceled'
  }
  const end = addMonths(subscription.billing_cycle_anchor, monthsBetween(subscription.billing_cycle_anchor, start) + 1)
  const before = {
    items: { data: [{ current_period_end: start, current_period_start: item.current_period_start, id: item.id }] },
    latest_invoice: subscription.latest_invoice,
  }
  const invoice = issueInvoice(account, subscription, { reason: 'subscription_cycle', period: { start, end } })
  item.current_period_start = start
  item.current_period_end = end
  recordEvent(account, 'customer.subscription.updated', subscription, { before })
  awaitNextPeriod(account, subscription)
  if (subscription.pause_collection?.behavior === 'void') {
    voidInvoice(account, invoice)
    return 'invoice_voided'
  }
  const at = invoice.automatically_finalizes_at ?? now(account)
  schedule(account, { at, id: invoice.id, act: () => finalizeAndCollect(account, invoice) })
  return 'invoice_created'
}

function finalizeAndCollect(account: TestAccount, invoice: Stripe.Invoice): string | null {
  if (invoice.status !== 'draft' || invoice.auto_advance !== true) return null
  finalizeInvoice(account, invoice)
  return `invoice_${collectInvoice(account, invoice).kind}`
}

/** Whole calendar months from the anchor to the beginning of a later period, which is in another month each time. */
function monthsBetween(anchor: number, time: number): number {
  const [from, to] = [new Date(anchor * 1000), new Date(time * 1000)]
  return (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth()
}
