import { isLocale } from '@campaign/shared/locales/locales.ts'
import { createLocalReq, getLocalI18n, getRequestLanguage, parseCookies } from 'payload'
import { z } from 'zod'
import type { StaffRequest } from '../rest/answer-staff.ts'
import { isUuid } from '../donations/is-uuid.ts'
import { isValidationError } from '../rest/payload-error.ts'
import { refuse } from '../rest/refuse.ts'
import { noteRefusal } from '../trail/note-refusal.ts'
import { approveText } from './approve-text.ts'
import { CHECKLIST } from './decide-approval.ts'
import { readReviewSheet } from './read-review-sheet.ts'
import { isReviewed, type ReviewedText } from './reviewed.ts'

const NO_STORE = { headers: { 'Cache-Control': 'no-store' } }

const decisionForm = z.strictObject({
  seen: z.string().regex(/^[0-9a-f]{64}$/),
  accepted: z.array(z.strictObject({ key: z.string().max(80), reason: z.string().max(500) })).max(500),
  checklist: z.array(z.enum(CHECKLIST)).max(CHECKLIST.length),
  publishes: z.boolean(),
})

/** `GET /api/review/{collection}/{id}/{locale}`: the sheet, 404, or 422 with what is missing. */
export async function answerReviewSheet(asked: StaffRequest, address: ReviewAddress): Promise<Response> {
  const text = readTextAddress(address)
  if (text === null) return refuse(404)
  const read = await readReviewSheet(await requestOf(asked, text), text)
  if (read.outcome === 'not_found') return refuse(404)
  if (read.outcome === 'unfinished') return Response.json(read, { ...NO_STORE, status: 422 })
  return Response.json(read.sheet, NO_STORE)
}

/** `POST` there: `{outcome: "approved" | "published"}`, or 409 with the code of a refusal. */
export async function answerApproval(asked: StaffRequest, address: ReviewAddress): Promise<Response> {
  const text = readTextAddress(address)
  if (text === null) return refuse(404)
  const decision = decisionForm.safeParse(asked.body)
  if (!decision.success) return refuse(400, 'body')
  try {
    const approved = await approveText(await requestOf(asked, text), text, decision.data)
    if (approved.outcome === 'refused' && approved.code === 'own_text')
      await noteRefusal(asked.payload, { actor: asked.user.id, tried: 'approve_own_text', collection: text.collection })
    return Response.json(approved, { ...NO_STORE, status: approved.outcome === 'refused' ? 409 : 200 })
  } catch (error) {
    if (!isValidationError(error)) throw error
    return Response.json({ outcome: 'refused', code: 'unfinished' }, { ...NO_STORE, status: 422 })
  }
}

export type ReviewAddress = { collection: string; id: string; locale: string }

/** Null where there can be no such text. */
export function readTextAddress({ collection, id, locale }: ReviewAddress): ReviewedText | null {
  return isReviewed(collection) && isUuid(id) && isLocale(locale) ? { collection, document: id, locale } : null
}

/** A request of Payload's own for whoever asks, in the language they use the admin in. */
export async function requestOf({ request: { headers }, payload, user }: StaffRequest, { locale }: ReviewedText) {
  const { config } = payload
  const language = getRequestLanguage({ config, cookies: parseCookies(headers), headers })
  const i18n = await getLocalI18n({ config, language })
  return createLocalReq({ req: { i18n }, user, locale, fallbackLocale: false }, payload)
}
