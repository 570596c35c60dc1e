import { setTimeout as wait } from 'node:timers/promises'
import { getPayload, type Payload } from 'payload'
import type { z } from 'zod'
import { environment } from '../environment.ts'
import { logger } from '../log/logger.ts'
import config from '../payload.config.ts'
import { languageOfAsker } from '../rest/language-of-asker.ts'
import { readJsonObject } from '../rest/read-json-object.ts'
import { readText } from '../rest/read-text.ts'
import { Refusal, refuse, sayRefusal } from '../rest/refuse.ts'
import { inTurn } from './in-turn.ts'
import {
  cookieHeader,
  cookieOf,
  DEVICE_COOKIE,
  LONGEST_DEVICE,
  LONGEST_SESSION,
  SESSION_COOKIE,
  sessionTokenOf,
} from './sessions/session-cookie.ts'
import type { Browser } from './signing-in/sign-in.ts'

export type Knock<Asked> = { payload: Payload; asked: Asked; browser: Browser; request: Request }

/** Not let in; what is said of it. */
export type TurnedAway = { refused: string }

const LARGEST_BODY = 8 * 1024

/**
 * The door of those who are not in yet: a small JSON object of exactly this shape, from a page of ours or from no
 * browser at all. Nothing is worked out, and no database asked, for what is not of that shape.
 */
export async function answerAccount<Asked>(
  request: Request,
  shape: z.ZodType<Asked>,
  answer: (knock: Knock<Asked>) => Promise<Response | TurnedAway>,
): Promise<Response> {
  return sayRefusal(await hear(request, shape, answer), languageOfAsker(await config, request.headers))
}

async function hear<Asked>(
  request: Request,
  shape: z.ZodType<Asked>,
  answer: (knock: Knock<Asked>) => Promise<Response | TurnedAway>,
): Promise<Response> {
  const startedAt = performance.now()
  const origin = request.headers.get('origin')
  if (origin !== null && origin !== environment.CMS_URL) return refuse(403)
  const body = await readText(request, LARGEST_BODY)
  if (body.outcome === 'too_large') return new Refusal('too_long', { limit: LARGEST_BODY })
  if (body.outcome !== 'read') return refuse(400, 'body')
  const json = readJsonObject(body.text)
  const parsed = json.outcome === 'read' ? shape.safeParse(json.value) : null
  if (!parsed?.success) return refuse(400, 'body')
  try {
    const payload = await getPayload({ config })
    const browser = {
      device: cookieOf(request.headers, DEVICE_COOKIE),
      userAgent: request.headers.get('user-agent'),
      session: sessionTokenOf(request.headers),
    }
    const answered = await inTurn(() => answer({ payload, asked: parsed.data, browser, request }))
    return answered instanceof Response ? answered : await refuseLate(answered.refused, startedAt)
  } catch (error) {
    logger.error({ code: error instanceof Error ? error.name : 'unknown' }, 'a door of accounts failed')
    return refuse(503)
  }
}

/**
 * Milliseconds before which no refusal is answered. The work on a password takes about 200: with this, one that was not
 * looked at for too many tries takes as long as a wrong one.
 */
const SOONEST_REFUSAL = 600

/** A refusal, the same for all reasons and after the same time. */
async function refuseLate(outcome: string, startedAt: number): Promise<Response> {
  await wait(Math.max(0, SOONEST_REFUSAL - (performance.now() - startedAt)))
  return Response.json({ outcome }, { status: 401 })
}

/** The answer that lets somebody in: the session and the mark of this browser go into cookies that no script reads. */
export function letIn(session: string, device: string, body: object): Response {
  const response = Response.json(body)
  response.headers.append('Set-Cookie', cookieHeader(SESSION_COOKIE, session, LONGEST_SESSION))
  response.headers.append('Set-Cookie', cookieHeader(DEVICE_COOKIE, device, LONGEST_DEVICE))
  return response
}

export function forgetSession(response: Response): Response {
  response.headers.append('Set-Cookie', cookieHeader(SESSION_COOKIE, '', 0))
  return response
}
