import { executeAuthStrategies, getPayload, type Payload, type TypedUser } from 'payload'
import { environment } from '../environment.ts'
import config from '../payload.config.ts'
import { codeOf } from '../payments/error-code.ts'
import { paymentLog } from '../payments/payment-log.ts'
import { readText } from '../rest/read-text.ts'
import { readJsonObject } from '../rest/read-json-object.ts'
import { mayDo } from '../people/may-do.ts'
import type { StaffAct } from '../people/permissions.ts'
import { refuse } from '../rest/refuse.ts'

export type StaffRequest = { request: Request; user: TypedUser; payload: Payload; body: Record<string, unknown> }

/** In bytes, unless a door says otherwise. */
const LARGEST_BODY = 16 * 1024

/**
 * The door before everything staff do that is not reading or writing a row: somebody logged in whose role may do this, asking from the admin
 * itself. `body` is the JSON object of a POST, not yet looked at; empty for a GET.
 */
export async function answerStaff(
  request: Request,
  act: StaffAct,
  answer: (asked: StaffRequest) => Promise<Response>,
  { largestBody = LARGEST_BODY } = {},
): Promise<Response> {
  // A cookie travels with any page's request; only the admin's own origin may act with it.
  if (!comesFromAdmin(request)) return refuse(403)
  try {
    const payload = await getPayload({ config })
    const { user } = await executeAuthStrategies({ payload, headers: request.headers, canSetHeaders: false })
    if (!user) return refuse(401)
    if (!mayDo(user, act)) return refuse(403)
    if (request.method === 'GET') return await answer({ request, user, payload, body: {} })

    const body = await readText(request, largestBody)
    if (body.outcome === 'too_large') return refuse(413)
    if (body.outcome !== 'read') return refuse(400, 'body')
    const json = readJsonObject(body.text === '' ? '{}' : body.text)
    return json.outcome === 'read' ? await answer({ request, user, payload, body: json.value }) : refuse(400, 'body')
  } catch (error) {
    paymentLog.error({ act, code: codeOf(error) }, 'an act of the desk failed')
    return refuse(503)
  }
}

function comesFromAdmin(request: Request): boolean {
  if (request.headers.has('authorization')) return true
  const origin = request.headers.get('origin')
  if (origin !== null) return origin === environment.CMS_URL
  // A browser leaves the origin out of a GET to the same one, and says so here.
  return request.method === 'GET' && (request.headers.get('sec-fetch-site') ?? 'same-origin') === 'same-origin'
}
