import { setTimeout as sleep } from 'node:timers/promises'
import Stripe from 'stripe'
import { catchUp } from '../account/clock.ts'
import { makeId } from '../account/make-id.ts'
import type { RecordedCall, TestAccount } from '../account/test-account.ts'
import { takeFault } from '../faults/fault.ts'
import type { Fault } from '../faults/fault.ts'
import { claimKey } from '../idempotency/kept-answer.ts'
import type { KeptAnswer } from '../idempotency/kept-answer.ts'
import { parseForm } from '../wire/parse-form.ts'
import type { Parameters } from '../wire/parse-form.ts'
import type { Exchange } from '../wire/exchange.ts'
import { errorBody, invalidRequest, StripeRefusal } from '../wire/stripe-refusal.ts'
import { API_ROUTES } from './api-routes.ts'
import { checkKey } from './check-key.ts'

type Answer = { status: number; body: string; headers?: Record<string, string> }
type Work = { requestId: string; params: Parameters; key: string | null; fault: Fault | undefined }
type Asked = Omit<Work, 'params'> & { params: Parameters | null }

/** Trying again with the same key would only bring the same answer again. */
const NO_RETRY = { 'Stripe-Should-Retry': 'false' }

/** So that a long run of `npm start` does not fill the memory. */
const MOST_CALLS = 20_000

/** The API's door: faults, key, idempotency, then the work. Everything that comes in is recorded. */
export async function answerCall(account: TestAccount, exchange: Exchange): Promise<void> {
  const { method, url, headers } = exchange
  const requestId = makeId('req', 14)
  const params = parseForm(method === 'POST' ? exchange.body : url.search.slice(1))
  const fault = takeFault(account.faults, method, url.pathname)
  const call: RecordedCall = {
    requestId,
    at: Date.now(),
    method,
    path: url.pathname,
    headers: headersOfInterest(headers),
    params,
    status: null,
    isReplay: false,
    fault: fault?.mode ?? null,
  }
  account.calls.push(call)
  if (account.calls.length > MOST_CALLS) account.calls.shift()
  if (fault?.mode === 'cut_before') {
    await sleep(fault.delay)
    return exchange.cut()
  }

  const key = method === 'POST' ? (headers['idempotency-key']?.toString() ?? null) : null
  const settled = await decide(account, exchange, { requestId, params, key, fault }).catch(toAnswer(requestId))
  if (fault?.mode === 'cut_after') return exchange.cut()

  call.status = settled.status
  call.isReplay = settled.headers?.['Idempotent-Replayed'] === 'true'
  const body = fault?.mode === 'bad_json' ? settled.body.slice(0, Math.floor(settled.body.length / 2)) : settled.body
  exchange.answer(
    settled.status,
    {
      'Content-Type': 'application/json',
      'Request-Id': requestId,
      'Stripe-Version': headers['stripe-version']?.toString() ?? Stripe.API_VERSION,
      ...(key === null ? {} : { 'Idempotency-Key': key }),
      ...settled.headers,
    },
    body,
  )
}

async function decide(account: TestAccount, { method, url, headers }: Exchange, asked: Asked): Promise<Answer> {
  checkKey(headers.authorization)
  const { fault, key, requestId, params } = asked
  if (params === null) throw invalidRequest('The names of the parameters cannot be read.')
  const work: Work = { ...asked, params }
  if (fault?.mode === 'error' && !fault.isKept) {
    await sleep(fault.delay)
    return faultAnswer(fault, requestId)
  }
  if (key === null) return doWork(account, method, url.pathname, work)
  if (key.length > 255) throw invalidRequest('Idempotency keys may have at most 255 characters.')

  const check = claimKey(account.keptAnswers, { key, path: url.pathname, params: work.params, requestId })
  switch (check.kind) {
    case 'new':
      return workOnce(account, method, url.pathname, { ...work, key, entry: check.entry })
    case 'replay':
      return {
        ...check,
        headers: {
          'Idempotent-Replayed': 'true',
          'Original-Request': check.requestId,
          ...(check.status >= 500 ? NO_RETRY : {}),
        },
      }
    case 'in_use':
      throw keyRefusal(409, `There is currently another in-progress request using this idempotency key: ${key}.`)
    case 'other_path':
      throw keyRefusal(
        400,
        `Keys for idempotent requests can only be used for the same endpoint they were first used for ('${url.pathname}' vs '${check.firstPath}').`,
      )
    case 'other_parameters':
      throw keyRefusal(
        400,
        `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${key}'.`,
      )
  }
}

/** Keeps the answer for the key, except one that came before the work: then the key is free again. */
async function workOnce(
  account: TestAccount,
  method: string,
  path: string,
  work: Work & { key: string; entry: KeptAnswer },
): Promise<Answer> {
  try {
    const answer = await doWork(account, method, path, work)
    work.entry.answer = { status: answer.status, body: answer.body }
    return answer
  } catch (error) {
    account.keptAnswers.delete(work.key)
    throw error
  }
}

async function doWork(
  account: TestAccount,
  method: string,
  path: string,
  { params, key, requestId, fault }: Work,
): Promise<Answer> {
  if (fault !== undefined) await sleep(fault.delay)
  if (fault?.mode === 'error') return faultAnswer(fault, requestId)
  catchUp(account)
  for (const route of API_ROUTES) {
    const match = route.method === method ? route.path.exec(path) : null
    if (match === null) continue
    const object = route.work({ account, id: match[1] ?? '', params, cause: { requestId, idempotencyKey: key } })
    return { status: 200, body: `${JSON.stringify(object, null, 2)}\n` }
  }
  throw new StripeRefusal(404, {
    type: 'invalid_request_error',
    message: `Unrecognized request URL (${method}: ${path}).`,
  })
}

function faultAnswer({ status, isKept }: Fault, requestId: string): Answer {
  const type = status === 400 ? 'invalid_request_error' : status === 429 ? 'rate_limit_error' : 'api_error'
  const message = `This is a fault that was asked for (${status}).`
  return {
    status,
    body: errorBody({ type, message, ...(status === 429 ? { code: 'rate_limit' } : {}) }, requestId),
    ...(isKept ? { headers: NO_RETRY } : {}),
  }
}

function keyRefusal(status: 400 | 409, message: string): StripeRefusal {
  return new StripeRefusal(status, {
    type: 'idempotency_error',
    message,
    ...(status === 409 ? { code: 'idempotency_key_in_use' } : {}),
  })
}

function toAnswer(requestId: string): (error: unknown) => Answer {
  return (error) => {
    if (!(error instanceof StripeRefusal)) throw error
    return { status: error.status, body: errorBody(error.shape, requestId) }
  }
}

/** Never the key itself. */
function headersOfInterest(headers: Exchange['headers']): Record<string, string> {
  const names = ['idempotency-key', 'stripe-version', 'stripe-account', 'user-agent', 'content-type']
  return Object.fromEntries(
    names.flatMap((name) => (headers[name] === undefined ? [] : [[name, String(headers[name])]])),
  )
}
