import { executeAuthStrategies, getPayload, type Payload, type TypedUser } from 'payload'
import { environment } from '../environment.ts'
import { logger } from '../log/logger.ts'
import config from '../payload.config.ts'
import { codeOf } from '../payments/error-code.ts'
import { mayDo } from '../people/may-do.ts'
import type { StaffAct } from '../people/permissions.ts'
import { isProofWanted } from '../people/proof/fresh-proof.ts'
import { PROOF_WANTED } from '../people/proof/proof-wanted.ts'
import { noteRefusal } from '../trail/note-refusal.ts'
import { languageOfAsker } from './language-of-asker.ts'
import { readJsonObject } from './read-json-object.ts'
import { readText } from './read-text.ts'
import { Refusal, refuse, sayRefusal } from './refuse.ts'
import { whereFrom } from './where-from.ts'

export type StaffRequest = { request: Request; user: TypedUser; payload: Payload; body: Record<string, unknown> }

/** In bytes, unless a door says otherwise. */
const LARGEST_BODY = 16 * 1024

/** `within`: the collection of the text the act is done to, where its address names one. */
type Door = { largestBody?: number; within?: string }

/**
 * The door before everything staff do that is not reading or writing a row: somebody logged in whose
 * role may do this, asking from the admin itself. `body` is the JSON object of a POST, not yet looked at; empty for a GET.
 */
export async function answerStaff(
  request: Request,
  act: StaffAct,
  answer: (asked: StaffRequest) => Promise<Response>,
  door: Door = {},
): Promise<Response> {
  const answered = await letIn(request, act, answer, door)
  return sayRefusal(answered, languageOfAsker(await config, request.headers))
}

async function letIn(
  request: Request,
  act: StaffAct,
  answer: (asked: StaffRequest) => Promise<Response>,
  { largestBody = LARGEST_BODY, within }: Door,
): Promise<Response> {
  // A cookie travels with any page's request; only the admin's own origin may act with it.
  if (!mayKnock(request)) return refuse(403)
  try {
    const payload = await getPayload({ config })
    const { user } = await executeAuthStrategies({ payload, headers: request.headers, canSetHeaders: false })
    if (!user) return refuse(401)
    if (!mayDo(user, act, within)) {
      await noteRefusal(payload, { actor: user.id, tried: act })
      return refuse(403)
    }
    if (isProofWanted(user, act)) return new Refusal(PROOF_WANTED)
    const answered = await readAndAnswer({ request, user, payload }, answer, largestBody)
    if (answered.status === 403 && !wantsProof(answered)) await noteRefusal(payload, { actor: user.id, tried: act })
    return answered
  } catch (error) {
    logger.error({ part: roomOf(request), act, code: codeOf(error) }, 'what a colleague asked for failed')
    return refuse(503)
  }
}

/** Nobody tried what they may not: they are asked for a code. */
function wantsProof(answer: Response): boolean {
  return answer instanceof Refusal && answer.fault === PROOF_WANTED
}

async function readAndAnswer(
  asker: Omit<StaffRequest, 'body'>,
  answer: (asked: StaffRequest) => Promise<Response>,
  largestBody: number,
): Promise<Response> {
  const { request } = asker
  if (request.method === 'GET') return answer({ ...asker, body: {} })

  const body = await readText(request, largestBody)
  if (body.outcome === 'too_large') return new Refusal('too_long', { limit: largestBody })
  if (body.outcome === 'too_slow') return new Refusal('too_slow')
  if (body.outcome !== 'read') return refuse(400, 'body')
  const json = readJsonObject(body.text === '' ? '{}' : body.text)
  return json.outcome === 'read' ? answer({ ...asker, body: json.value }) : refuse(400, 'body')
}

/** Who says nothing of where they are is a program: with a GET it learns that it is nobody, for its cookie counts for nothing. */
function mayKnock({ headers, method }: Request): boolean {
  const from = whereFrom(headers, environment.CMS_URL)
  return headers.has('authorization') || from === 'own_page' || (from === 'unsaid' && method === 'GET')
}

/** The room behind a door, as its address says: `/api/review/…` is "review". */
function roomOf({ url }: Request): string {
  return new URL(url).pathname.split('/')[2] ?? ''
}
