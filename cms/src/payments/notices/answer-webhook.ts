import type { BooksPool } from '../../donations/books.ts'
import { codeOf } from '../error-code.ts'
import { keepNotice } from './keep-notice.ts'
import { paymentLog } from '../payment-log.ts'
import { readText } from '../../rest/read-text.ts'
import { readNotice } from './read-notice.ts'
import { isSignedByStripe } from '../stripe/verify-signature.ts'

/** Stripe's events are a few kilobytes, the largest a few tens. */
const LARGEST_BODY = 256 * 1024

type WebhookDoor = {
  books: BooksPool
  /** The secret of the endpoint and, while it is being changed, the one before. */
  secrets: readonly string[]
  livemode: boolean
}

/**
 * `POST /api/stripe/webhook`: 200 only for what is stored, so that Stripe sends everything else again. What it means
 * is worked out afterwards, by the worker.
 */
export async function answerWebhook(request: Request, { books, secrets, livemode }: WebhookDoor): Promise<Response> {
  if (!/^application\/json\s*(?:;|$)/i.test(request.headers.get('content-type') ?? '')) return refuse(400)
  const header = request.headers.get('stripe-signature')
  // Before the body is read: rubbish costs as little as can be.
  if (header === null) return refuse(400)

  const body = await readText(request, LARGEST_BODY)
  if (body.outcome === 'too_large') return refuse(413)
  if (body.outcome === 'too_slow') return refuse(408)
  if (body.outcome === 'unreadable') return refuse(400)
  if (!isSignedByStripe(body.text, header, { secrets, now: Date.now() })) return refuse(400)

  const notice = readNotice(body.text, { livemode })
  if (notice === null) return refuse(400)
  try {
    await keepNotice(books, notice)
    return Response.json({ received: true }, { headers: { 'Cache-Control': 'no-store' } })
  } catch (error) {
    paymentLog.error({ event: notice.event, code: codeOf(error) }, 'an event could not be stored')
    return refuse(503)
  }
}

function refuse(status: number): Response {
  return Response.json({ received: false }, { status, headers: { 'Cache-Control': 'no-store' } })
}
