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
 * The kinds of events after which a payment may stand differently. Which of them it was does not matter: the payment is
 * read from Stripe again after each. For the same reason an event of another API version is as good as any.
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

const subject = z.object({
  object: z.object({ object: word, id: word, payment_intent: word.nullish().catch(null) }),
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

/** The payment page, else the payment itself: whatever belongs to a payment leads back to it. */
function readSubject(data: unknown): { kind: string; id: string } | null {
  const parsed = subject.safeParse(data)
  if (!parsed.success) return null
  const { object: kind, id, payment_intent: paymentIntent } = parsed.data.object
  if (kind === 'checkout.session' || typeof paymentIntent !== 'string') return { kind, id }
  return { kind: 'payment_intent', id: paymentIntent }
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
