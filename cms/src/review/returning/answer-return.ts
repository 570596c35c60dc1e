import { z } from 'zod'
import type { StaffRequest } from '../../rest/answer-staff.ts'
import { IDENTIFIER_CLASSES } from '../../findings/finding.ts'
import { refuse } from '../../rest/refuse.ts'
import { readTextAddress, requestOf, type ReviewAddress } from '../answer-review.ts'
import { REASON_LENGTH, returnText } from './return-text.ts'

const returnForm = z.strictObject({
  reason: z.string().trim().min(REASON_LENGTH.shortest).max(REASON_LENGTH.longest),
  pointed: z
    .array(
      z.strictObject({
        class: z.enum([...IDENTIFIER_CLASSES, 'never_word']),
        path: z.string().regex(/^[\w.-]{1,200}$/),
      }),
    )
    .max(100)
    .default([]),
})

/**
 * `POST /api/review/{collection}/{id}/{locale}/return`: `{outcome: "returned"}`, 404, or 422 `no_reason` where the words
 * are missing or too many.
 */
export async function answerReturn(asked: StaffRequest, address: ReviewAddress): Promise<Response> {
  const text = readTextAddress(address)
  if (text === null) return refuse(404)
  const form = returnForm.safeParse(asked.body)
  const headers = { 'Cache-Control': 'no-store' }
  if (!form.success) {
    const isReason = form.error.issues.every(({ path }) => path[0] === 'reason')
    return isReason
      ? Response.json({ outcome: 'refused', code: 'no_reason' }, { headers, status: 422 })
      : refuse(400, 'body')
  }
  const returned = await returnText(await requestOf(asked, text), text, form.data)
  return Response.json(returned, { headers, status: returned.outcome === 'refused' ? 404 : 200 })
}
