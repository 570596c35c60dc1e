import { isLocale } from '@campaign/shared/locales/locales.ts'
import { z } from 'zod'
import type { StaffRequest } from '../rest/answer-staff.ts'
import { isUuid } from '../donations/is-uuid.ts'
import { isApiError, isValidationError } from '../rest/payload-error.ts'
import { refuse } from '../rest/refuse.ts'
import { requestOf, type ReviewAddress } from '../review/answer-review.ts'
import { isReviewed, type ReviewedText } from '../review/reviewed.ts'
import { chooseSource } from './choose-source.ts'
import { markReady } from './mark-ready.ts'
import { saveTranslation } from './save-translation.ts'
import { copyStructure } from './structure/copy-structure.ts'

const hash = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .nullable()
const wordsForm = z.strictObject({
  words: z.record(z.string().max(60), z.unknown()),
  was: hash,
  /** Somebody pressed a button for it; left out: so it is. */
  isAsked: z.boolean().default(true),
})
const readyForm = z.strictObject({ seen: z.strictObject({ text: hash, source: hash }) })

/**
 * `POST /api/translations/{collection}/{id}/{locale}`: `{outcome: "saved", text}`; 409 when somebody saved meanwhile;
 * 422 with what is wrong, field by field.
 */
export async function answerTranslation(asked: StaffRequest, address: ReviewAddress): Promise<Response> {
  const text = readAddress(address)
  if (text === null) return refuse(404)
  const sent = wordsForm.safeParse(asked.body)
  if (!sent.success) return refuse(400, 'body')
  try {
    return answerWith(await saveTranslation(await requestOf(asked, text), text, sent.data))
  } catch (error) {
    return answerFault(error)
  }
}

/** `POST …/ready`: `{outcome: "ready"}`; 409 when one of the two texts is another by now; 422 with what is missing. */
export async function answerReady(asked: StaffRequest, address: ReviewAddress): Promise<Response> {
  const text = readAddress(address)
  if (text === null) return refuse(404)
  const sent = readyForm.safeParse(asked.body)
  if (!sent.success) return refuse(400, 'body')
  return answerWith(await markReady(await requestOf(asked, text), text, sent.data.seen))
}

/** `POST …/source`: from now on the text is translated from this language. */
export async function answerSource(asked: StaffRequest, address: ReviewAddress): Promise<Response> {
  const text = readAddress(address)
  if (text === null) return refuse(404)
  return answerWith(await chooseSource(await requestOf(asked, text), text))
}

/** `POST …/structure`: `{outcome: "copied"}`; 409 where something is written, or there is nothing to bring. */
export async function answerStructure(asked: StaffRequest, address: ReviewAddress): Promise<Response> {
  const text = readAddress(address)
  if (text === null) return refuse(404)
  return answerWith(await copyStructure(await requestOf(asked, text), text))
}

function readAddress({ collection, id, locale }: ReviewAddress): ReviewedText | null {
  return isReviewed(collection) && isUuid(id) && isLocale(locale) ? { collection, document: id, locale } : null
}

const REFUSALS: Record<string, number> = { not_found: 404 }

function answerWith(answer: { outcome: string; code?: string }): Response {
  const status =
    answer.outcome === 'refused' ? (REFUSALS[answer.code ?? ''] ?? 409) : answer.outcome === 'unfinished' ? 422 : 200
  return Response.json(answer, { status, headers: { 'Cache-Control': 'no-store' } })
}

function answerFault(error: unknown): Response {
  if (isValidationError(error)) {
    const faults = error.data.errors.map(({ path, message }) => ({ path, message }))
    const missing = error.data.errors.map(
      ({ label, path, message }) => `${typeof label === 'string' ? label : path}: ${message}`,
    )
    return Response.json({ outcome: 'invalid', faults, missing }, { status: 422 })
  }
  if (isApiError(error) && error.status >= 400 && error.status < 500) return refuse(error.status === 404 ? 404 : 403)
  throw error
}
