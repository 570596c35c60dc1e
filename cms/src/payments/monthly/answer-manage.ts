import type { ManageResponse } from '@campaign/shared/donations/manage.ts'
import { ERROR_STATUS } from '@campaign/shared/errors/error-codes.ts'
import type { BooksPool } from '../../donations/books.ts'
import { carriesServiceKey } from '../../people/principals.ts'
import { actsOpenTo, describeManaged } from '../../subscriptions/describe-managed.ts'
import { findManaged } from '../../subscriptions/find-managed.ts'
import { FORM_INCOMPLETE, parseManage, type ManageOrder } from '../../subscriptions/parse-manage.ts'
import type { Subscription } from '../../subscriptions/subscription.ts'
import { cancelSubscription } from './cancel-subscription.ts'
import {
  changeAmount,
  pauseSubscription,
  resumeSubscription,
  type ChangedSubscription,
  type Changing,
} from './change-subscription.ts'
import { codeOf } from '../error-code.ts'
import { openCardPage } from '../stripe/open-card-page.ts'
import { paymentLog } from '../payment-log.ts'
import { readText } from '../../rest/read-text.ts'
import { readJsonObject } from '../../rest/read-json-object.ts'
import type { StripeClient } from '../stripe/stripe-client.ts'

const LARGEST_BODY = 4 * 1024

/** The donor has an answer within 6 s, whatever Stripe does; the rest is for the way there and back. */
const PATIENCE = 5000

export type ManageDoor = {
  serviceKey: string
  /** DONOR_LINK_KEY */
  linkKey: string
  siteUrl: string
  books: BooksPool
  stripe: StripeClient
}

/**
 * `GET /api/subscriptions/manage/{link}`: how a monthly gift stands, for whoever holds the link. Changes nothing, here
 * or at Stripe: programs that look at each link in a mail open it too.
 */
export async function answerManaged(request: Request, link: string, door: ManageDoor): Promise<Response> {
  if (!carriesServiceKey(request.headers, door.serviceKey)) return answer({ error: 'unauthorized' }, 401)
  return unlessDatabaseFails(async () => {
    const subscription = await findManaged(door.books, link, door.linkKey)
    return subscription === null ? nothingHere() : answer(describeManaged(subscription), 200)
  })
}

/** `POST /api/subscriptions/manage/{link}`: what the holder of the link does with the monthly gift. */
export async function answerManage(request: Request, link: string, door: ManageDoor): Promise<Response> {
  const deadline = Date.now() + PATIENCE
  if (!carriesServiceKey(request.headers, door.serviceKey)) return answer({ error: 'unauthorized' }, 401)
  if (!/^application\/json\s*(?:;|$)/i.test(request.headers.get('content-type') ?? ''))
    return answer(FORM_INCOMPLETE, 415)
  const body = await readText(request, LARGEST_BODY)
  if (body.outcome === 'too_large') return answer(FORM_INCOMPLETE, 413)
  if (body.outcome === 'too_slow') return answer(FORM_INCOMPLETE, 408)
  if (body.outcome === 'unreadable') return answer(FORM_INCOMPLETE, 400)
  const json = readJsonObject(body.text)
  if (json.outcome === 'unreadable') return answer(FORM_INCOMPLETE, 400)

  return unlessDatabaseFails(async () => {
    const subscription = await findManaged(door.books, link, door.linkKey)
    if (subscription === null) return nothingHere()
    const parsed = parseManage(json.value, subscription.currency)
    if (parsed.outcome === 'invalid') return answer(parsed, 422)
    const response = await carryOut(parsed.order, subscription, { link, door, deadline })
    return answer(response, statusOf(response))
  })
}

type Asked = { link: string; door: ManageDoor; deadline: number }

async function carryOut(order: ManageOrder, subscription: Subscription, asked: Asked): Promise<ManageResponse> {
  const { books, stripe } = asked.door
  const changing: Changing = { books, stripe, asker: { cause: 'donor' }, deadline: asked.deadline }
  switch (order.act) {
    case 'cancel':
      return tell(await cancelSubscription(subscription.id, changing))
    case 'pause':
      return tell(await pauseSubscription(subscription.id, changing))
    case 'resume':
      return tell(await resumeSubscription(subscription.id, changing))
    case 'change_amount':
      return tell(await changeAmount(subscription.id, order.amount, changing))
    case 'update_card':
      return leadToCardPage(order, subscription, asked)
  }
}

function tell(changed: ChangedSubscription): ManageResponse {
  if (changed.outcome === 'done') return { outcome: 'done', subscription: describeManaged(changed.subscription) }
  return {
    outcome: 'refused',
    code: changed.outcome === 'not_possible' ? 'not_possible_now' : 'payment_provider_unavailable',
  }
}

async function leadToCardPage(
  { locale }: ManageOrder,
  subscription: Subscription,
  { link, door, deadline }: Asked,
): Promise<ManageResponse> {
  if (!actsOpenTo(subscription).includes('update_card')) return { outcome: 'refused', code: 'not_possible_now' }
  const returnUrl = `${door.siteUrl}/${locale}/monthly/${link}`
  const asked = await openCardPage(door.stripe, subscription, { locale, returnUrl, deadline })
  if (asked.outcome === 'answered') return { outcome: 'redirect', url: asked.answer }
  const code = asked.outcome === 'missing' ? 'not_possible_now' : 'payment_provider_unavailable'
  return { outcome: 'refused', code }
}

function statusOf(response: ManageResponse): number {
  if (response.outcome === 'invalid') return 422
  return response.outcome === 'refused' ? ERROR_STATUS[response.code] : 200
}

async function unlessDatabaseFails(work: () => Promise<Response>): Promise<Response> {
  try {
    return await work()
  } catch (error) {
    // Never the link: whoever reads the log could end somebody's gift.
    paymentLog.error({ code: codeOf(error) }, 'a monthly gift could not be managed')
    return answer({ outcome: 'refused', code: 'service_unavailable' }, ERROR_STATUS.service_unavailable)
  }
}

function nothingHere(): Response {
  return new Response(null, { status: 404, headers: { 'Cache-Control': 'no-store' } })
}

function answer(body: object, status: number): Response {
  return Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } })
}
