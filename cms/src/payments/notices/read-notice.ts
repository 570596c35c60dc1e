import { z } from 'zod'
import type { EventReason } from './payment-event.ts'

/** What is kept of an event: what leads back to the payment it speaks of, and nothing of the payer. */
export type Notice = {
  event: string
  type: string
  apiVersion: string | null
  /** UTC; null where Stripe names no moment. */
  happenedAt: Date | null
  livemode: boolean
  objectKind: string | null
  objectId: string | null
  /** Why nothing is to be done about it; null for an event that has to be worked through. */
  ignoredFor: EventReason | null
}

/**
 * The kinds of events after which a payment or a monthly gift may stand differently. Which of them it was does not
 * matter: what it is about is read from Stripe again after each. For the same reason an event of another API version is
 * as good as any.
 */
const HANDLED_TYPES: ReadonlySet<string> = new Set([
  'checkout.session.completed',
  'checkout.session.expired',
  'checkout.session.async_payment_succeeded',
  'checkout.session.async_payment_failed',
  'payment_intent.processing',
  'payment_intent.succeeded',
  'payment_intent.payment_failed',
  'payment_intent.canceled',
  'charge.pending',
  'charge.succeeded',
  'charge.failed',
  'charge.updated',
  'charge.refunded',
  'charge.refund.updated',
  'refund.created',
  'refund.updated',
  'refund.failed',
  'charge.dispute.created',
  'charge.dispute.updated',
  'charge.dispute.closed',
  'charge.dispute.funds_withdrawn',
  'charge.dispute.funds_reinstated',
  'invoice.finalized',
  'invoice.paid',
  'invoice.payment_succeeded',
  'invoice.payment_failed',
  'invoice.payment_action_required',
  'invoice.voided',
  'invoice.marked_uncollectible',
  'invoice_payment.paid',
  'customer.subscription.created',
  'customer.subscription.updated',
  'customer.subscription.deleted',
  'customer.subscription.paused',
  'customer.subscription.resumed',
])

const word = z.string().regex(/^[\x21-\x7e]{1,255}$/)

const notice = z.object({
  id: word,
  type: word,
  livemode: z.boolean().catch(false),
  api_version: word.nullable().catch(null),
  created: z.number().int().positive().nullable().catch(null),
  data: z.unknown().optional(),
})

const thread = word.nullish().catch(null)

const subject = z.object({
  object: z.object({ object: word, id: word, payment_intent: thread, charge: thread, invoice: thread }),
})

/** Reads a signed body. Null for what is no event at all and so cannot be kept. `livemode`: that of our own key. */
export function readNotice(payload: string, { livemode }: { livemode: boolean }): Notice | null {
  const parsed = notice.safeParse(parse(payload))
  if (!parsed.success) return null
  const { id, type, api_version: apiVersion, created, data } = parsed.data
  const about = readSubject(data)
  const kept = {
    event: id,
    type,
    apiVersion,
    happenedAt: created === null ? null : toDate(created),
    livemode: parsed.data.livemode,
    objectKind: about?.kind ?? null,
    objectId: about?.id ?? null,
  }
  return { ...kept, ignoredFor: whyIgnored(kept, livemode) }
}

function whyIgnored(kept: Omit<Notice, 'ignoredFor'>, livemode: boolean): EventReason | null {
  if (kept.livemode !== livemode) return 'livemode_differs'
  if (!HANDLED_TYPES.has(kept.type)) return 'unhandled_type'
  return kept.objectId === null ? 'unreadable' : null
}

type Subject = { kind: string; id: string }

/** What we know the matter by: pages, invoices and monthly gifts themselves, and of anything else its payment. */
function readSubject(data: unknown): Subject | null {
  const parsed = subject.safeParse(data)
  if (!parsed.success) return null
  const { object: kind, id, payment_intent: payment, charge, invoice } = parsed.data.object
  switch (kind) {
    case 'checkout.session':
    case 'invoice':
    case 'subscription':
      return { kind, id }
    case 'invoice_payment':
      return leadingTo('invoice', invoice)
    case 'refund':
    case 'dispute':
      // Of a charge that was made without a payment intent: not ours, as far as anyone knows, but money all the same.
      return leadingTo('payment_intent', payment) ?? leadingTo('charge', charge)
    default:
      return leadingTo('payment_intent', payment) ?? { kind, id }
  }
}

function leadingTo(kind: string, id: string | null | undefined): Subject | null {
  return typeof id === 'string' ? { kind, id } : null
}

function toDate(seconds: number): Date | null {
  const date = new Date(seconds * 1000)
  // Beyond what the database can hold as well as what JavaScript can.
  return date.getTime() <= 8.64e14 ? date : null
}

function parse(payload: string): unknown {
  try {
    return JSON.parse(payload)
  } catch {
    return undefined
  }
}
