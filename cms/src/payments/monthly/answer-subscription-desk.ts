import { ERROR_STATUS, type RefusalCode } from '@campaign/shared/errors/error-codes.ts'
import { DEFAULT_LOCALE } from '@campaign/shared/locales/locales.ts'
import type { BooksPool } from '../../donations/books.ts'
import { refuse } from '../../rest/refuse.ts'
import { findSubscription } from '../../subscriptions/find-subscription.ts'
import { isUuid } from '../../donations/is-uuid.ts'
import { issueManageLink } from '../../subscriptions/issue-manage-link.ts'
import type { Subscription } from '../../subscriptions/subscription.ts'
import { cancelSubscription } from './cancel-subscription.ts'
import { readSubscription } from '../stripe/read-subscription.ts'
import type { StripeClient } from '../stripe/stripe-client.ts'

/** Staff wait longer than donors, but not for ever. */
const PATIENCE = 8000

type Door = { books: BooksPool; stripe: StripeClient }

/**
 * `POST /api/desk/subscriptions/{id}/cancel` with `{"confirm":true}`: the treasurer ends a monthly gift for its donor.
 * `by`: our id of the account.
 */
export async function answerCancelByStaff(
  id: string,
  { books, stripe, by, body }: Door & { by: string; body: Record<string, unknown> },
): Promise<Response> {
  if (body['confirm'] !== true) return refuse(400, 'confirm')
  if ((await find(books, id)) === null) return refuse(404)
  const changing = { books, stripe, asker: { cause: 'staff', by }, deadline: Date.now() + PATIENCE } as const
  const changed = await cancelSubscription(id, changing)
  if (changed.outcome === 'done') return answer({ outcome: 'done', state: changed.subscription.state })
  return refused(changed.outcome === 'not_possible' ? 'not_possible_now' : 'payment_provider_unavailable')
}

/**
 * `POST /api/desk/subscriptions/{id}/link`: a new link for a donor who lost theirs, or whose link somebody else may
 * have. The one before is dead from then on. Shown once and kept nowhere: it is worked out from the key.
 */
export async function answerNewLink(
  id: string,
  { books, by, linkKey, siteUrl }: Door & { by: string; linkKey: string; siteUrl: string },
): Promise<Response> {
  const issued = isUuid(id) ? await issueManageLink(books, id, { by, linkKey }) : null
  if (issued === null) return refuse(404)
  return answer({ outcome: 'done', url: `${siteUrl}/${issued.locale ?? DEFAULT_LOCALE}/monthly/${issued.link}` })
}

/** `GET /api/desk/subscriptions/{id}/stripe`: what Stripe says of a monthly gift now, in our words. Changes nothing. */
export async function answerStripesSubscription(id: string, { books, stripe }: Door): Promise<Response> {
  const subscription = await find(books, id)
  if (subscription === null) return refuse(404)
  if (subscription.stripeSubscription === null) return answer({ outcome: 'not_begun' })
  const asked = await readSubscription(stripe, subscription.stripeSubscription, { milliseconds: PATIENCE })
  if (asked.outcome === 'unavailable') return refused('payment_provider_unavailable')
  return asked.outcome === 'missing' ? answer({ outcome: 'missing' }) : answer({ outcome: 'done', facts: asked.answer })
}

function find(books: BooksPool, id: string): Promise<Subscription | null> {
  return isUuid(id) ? findSubscription(books, 'id', id) : Promise.resolve(null)
}

function refused(code: RefusalCode): Response {
  return answer({ outcome: 'refused', code }, ERROR_STATUS[code])
}

function answer(body: object, status = 200): Response {
  return Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } })
}
