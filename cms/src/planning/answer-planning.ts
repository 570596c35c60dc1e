import { z } from 'zod'
import type { StaffRequest } from '../rest/answer-staff.ts'
import { readTextAddress, requestOf, type ReviewAddress } from '../review/answer-review.ts'
import { isProofFresh } from '../people/proof/fresh-proof.ts'
import { PROOF_WANTED } from '../people/proof/proof-wanted.ts'
import { Refusal, refuse } from '../rest/refuse.ts'
import { cancelPlan } from './cancel-plan.ts'
import { planPublication } from './plan-publication.ts'
import { readWallTime } from './read-wall-time.ts'

const NO_STORE = { 'Cache-Control': 'no-store' }

const planForm = z.discriminatedUnion('does', [
  z.strictObject({ does: z.literal('plan'), seen: z.string().regex(/^[0-9a-f]{64}$/), at: z.string().max(40) }),
  z.strictObject({ does: z.literal('cancel') }),
])

/**
 * `POST /api/planned-publications/{collection}/{id}/{locale}`: `{outcome: "planned" | "cancelled"}`, 409 with the code
 * of a refusal, 422 when the time is none.
 */
export async function answerPlanning(asked: StaffRequest, address: ReviewAddress): Promise<Response> {
  const text = readTextAddress(address)
  if (text === null) return refuse(404)
  const form = planForm.safeParse(asked.body)
  if (!form.success) return refuse(400, 'body')
  const req = await requestOf(asked, text)
  if (form.data.does === 'cancel') return answer(await cancelPlan(req, text))
  if (!isProofFresh(asked.user)) return new Refusal(PROOF_WANTED)
  const at = readWallTime(form.data.at)
  if (at === null) return Response.json({ outcome: 'refused', code: 'no_time' }, { status: 422, headers: NO_STORE })
  return answer(await planPublication(req, text, { seen: form.data.seen, at }))
}

function answer(done: { outcome: string }): Response {
  return Response.json(done, { status: done.outcome === 'refused' ? 409 : 200, headers: NO_STORE })
}
