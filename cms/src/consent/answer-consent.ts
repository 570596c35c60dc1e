import { createLocalReq } from 'payload'
import { z } from 'zod'
import { environment } from '../environment.ts'
import type { StaffRequest } from '../rest/answer-staff.ts'
import { isUuid } from '../donations/is-uuid.ts'
import { destroyEndedFaces } from '../media/consented/end-face-consents.ts'
import { asSystem } from '../people/as-system.ts'
import { refuse } from '../rest/refuse.ts'
import { eraseWithdrawn } from './erase-withdrawn.ts'
import { isWithdrawalWord } from './seal-withdrawal-word.ts'
import { withdrawConsent } from './withdraw-consent.ts'
import { WITHDRAWAL_WORD_LENGTH } from './withdrawal-word-length.ts'
import { keepTrail } from '../trail/keep-trail.ts'

const NO_STORE = { headers: { 'Cache-Control': 'no-store' } }

/**
 * `POST /api/consent/{id}/withdraw`: `{outcome: "withdrawn"}`, or 404. Nothing is asked: no word, no
 * reason. The stories of this consent are erased.
 */
export async function answerWithdrawal({ payload, user }: StaffRequest, id: string): Promise<Response> {
  if (!isUuid(id)) return refuse(404)
  const withdrawn = await withdrawConsent(payload, user, id)
  if (withdrawn.outcome === 'not_found') return refuse(404)
  // They are public no more already; what cannot be erased this moment is erased with the site's next question.
  await eraseWithdrawn(payload, user.id)
  await destroyEndedFaces(payload)
  return Response.json(withdrawn, NO_STORE)
}

const wordForm = z.strictObject({ word: z.string().min(1).max(WITHDRAWAL_WORD_LENGTH.longest) })

/** `POST /api/consent/{id}/word`: `{outcome: "right_word" | "wrong_word"}`. The word is kept nowhere. */
export async function answerWordCheck({ payload, user, body }: StaffRequest, id: string): Promise<Response> {
  const asked = wordForm.safeParse(body)
  if (!asked.success) return refuse(400, 'body')
  if (!isUuid(id)) return refuse(404)
  const found = await payload.findByID({
    ...asSystem('a seal is compared here and shown to nobody'),
    collection: 'consents',
    id,
    depth: 0,
    disableErrors: true,
    showHiddenFields: true,
  })
  if (found === null) return refuse(404)
  await keepTrail(await createLocalReq({ user }, payload), {
    act: 'consent_word_checked',
    collection: 'consents',
    document: id,
  })
  const { caseCode, withdrawalSeal } = found
  const check = { caseCode: caseCode ?? '', seal: withdrawalSeal ?? '', key: environment.NEVER_WORDS_KEY }
  return Response.json({ outcome: isWithdrawalWord(asked.data.word, check) ? 'right_word' : 'wrong_word' }, NO_STORE)
}
