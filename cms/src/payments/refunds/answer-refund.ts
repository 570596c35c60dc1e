import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { BooksPool } from '../../donations/books.ts'
import { requestRefund, STAFF_REASONS, type RequestedRefund } from '../../donations/request-refund.ts'
import { isUuid } from '../../donations/is-uuid.ts'
import { carryOutRefund } from './carry-out-refunds.ts'
import type { StripeClient } from '../stripe/stripe-client.ts'

/** How long whoever asked for a refund waits for Stripe. Milliseconds. */
const PATIENCE = 8000

export type RefundAnswer =
  /** The money is on its way, and as far as Stripe is concerned has arrived. */
  | { outcome: 'refunded' }
  /** Stripe has it, the bank has not. */
  | { outcome: 'pending' }
  /** It is written down and cannot be lost. */
  | { outcome: 'provider_unavailable_will_be_tried_again' }
  /** Stripe would not. `providerCode`: Stripe's own word for why. */
  | { outcome: 'refused_by_provider'; providerCode: string }
  /** The body is not `{amount, reason, confirm: true}`. */
  | { outcome: 'invalid' }
  | Exclude<RequestedRefund, { outcome: 'requested' | 'done' }>

const STATUS: Record<RefundAnswer['outcome'], number> = {
  refunded: 200,
  pending: 200,
  provider_unavailable_will_be_tried_again: 202,
  refused_by_provider: 409,
  invalid: 422,
  reason_not_possible: 422,
  not_found: 404,
  not_paid: 409,
  disputed: 409,
  under_way: 409,
  too_much: 422,
}

/** `attempt`: UUID of the form, so that a click that came twice is one refund. `amount`: integer minor units. */
const shape = z.object({
  amount: z.number().int().positive().max(Number.MAX_SAFE_INTEGER),
  reason: z.enum(STAFF_REASONS),
  confirm: z.literal(true),
  attempt: z.uuid().toLowerCase().optional(),
})

type RefundDoor = { books: BooksPool; stripe: StripeClient; by: string; body: unknown }

/** `POST /api/desk/donations/{id}/refund`, behind the door for staff. Throws when the database fails. */
export async function answerRefund(donation: string, { books, stripe, by, body }: RefundDoor): Promise<Response> {
  const parsed = shape.safeParse(body)
  if (!parsed.success) return answer({ outcome: 'invalid' })
  if (!isUuid(donation)) return answer({ outcome: 'not_found' })

  const { amount, reason, attempt: id = randomUUID() } = parsed.data
  const requested = await requestRefund(books, { id, donation, amount, reason, by })
  if (requested.outcome === 'done') return answer({ outcome: 'refunded' })
  if (requested.outcome !== 'requested') return answer(requested)
  return answer(await carryOut(books, stripe, id))
}

async function carryOut(books: BooksPool, stripe: StripeClient, refund: string): Promise<RefundAnswer> {
  const deadline = Date.now() + PATIENCE
  const carried = await carryOutRefund(books, stripe, { refund, isFirstTry: true, cause: 'staff', deadline })
  if (carried.outcome === 'refused') return refusedBy(carried.code)
  if (carried.outcome === 'unavailable') return { outcome: 'provider_unavailable_will_be_tried_again' }
  if (carried.state === 'failed' || carried.state === 'canceled') return refusedBy(carried.state)
  return { outcome: carried.state === 'succeeded' ? 'refunded' : 'pending' }
}

function refusedBy(providerCode: string): RefundAnswer {
  return { outcome: 'refused_by_provider', providerCode }
}

function answer(body: RefundAnswer): Response {
  return Response.json(body, { status: STATUS[body.outcome], headers: { 'Cache-Control': 'no-store' } })
}
