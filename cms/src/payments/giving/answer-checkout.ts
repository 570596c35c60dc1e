import type { CheckoutResponse } from '@campaign/shared/donations/checkout.ts'
import { ERROR_STATUS } from '@campaign/shared/errors/error-codes.ts'
import { parseCheckout } from '../../donations/parse-checkout.ts'
import { carriesServiceKey } from '../../people/principals.ts'
import { beginCheckout, type Till } from './begin-checkout.ts'
import { codeOf } from '../error-code.ts'
import { paymentLog } from '../payment-log.ts'
import { readText } from '../../rest/read-text.ts'
import { readJsonObject } from '../../rest/read-json-object.ts'

const LARGEST_BODY = 32 * 1024

/** The donor has an answer within 6 s, whatever Stripe does; the rest is for the way there and back. */
const PATIENCE = 5000

type CheckoutDoor = Omit<Till, 'deadline'> & { serviceKey: string }

const INCOMPLETE: CheckoutResponse = { outcome: 'invalid', errors: [{ field: 'form', code: 'form_incomplete' }] }

/** `POST /api/donations/checkout`: only the site may ask, and nothing it sends is trusted. */
export async function answerCheckout(request: Request, { serviceKey, ...till }: CheckoutDoor): Promise<Response> {
  const deadline = Date.now() + PATIENCE
  if (!carriesServiceKey(request.headers, serviceKey)) return answer({ error: 'unauthorized' }, 401)
  if (!isPlainJson(request.headers)) return answer(INCOMPLETE, 415)

  const body = await readText(request, LARGEST_BODY)
  if (body.outcome === 'too_large') return answer(INCOMPLETE, 413)
  if (body.outcome === 'too_slow') return answer(INCOMPLETE, 408)
  if (body.outcome === 'unreadable') return answer(INCOMPLETE, 400)
  const json = readJsonObject(body.text)
  if (json.outcome === 'unreadable') return answer(INCOMPLETE, 400)

  const parsed = parseCheckout(json.value)
  if (parsed.outcome === 'invalid') return answer(parsed, 422)
  return answerOrder(() => beginCheckout(parsed.order, { ...till, deadline }))
}

async function answerOrder(begin: () => Promise<CheckoutResponse>): Promise<Response> {
  try {
    const response = await begin()
    return answer(response, statusOf(response))
  } catch (error) {
    paymentLog.error({ code: codeOf(error) }, 'a checkout failed')
    return answer({ outcome: 'refused', code: 'service_unavailable' }, ERROR_STATUS.service_unavailable)
  }
}

function statusOf(response: CheckoutResponse): number {
  switch (response.outcome) {
    case 'invalid':
      return 422
    case 'proof_needed':
      return 429
    case 'refused':
      return ERROR_STATUS[response.code]
    default:
      return 200
  }
}

function answer(body: CheckoutResponse | { error: string }, status: number): Response {
  return Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } })
}

function isPlainJson(headers: Headers): boolean {
  const isEncoded = (headers.get('content-encoding') ?? 'identity') !== 'identity'
  return !isEncoded && /^application\/json\s*(?:;|$)/i.test(headers.get('content-type') ?? '')
}
