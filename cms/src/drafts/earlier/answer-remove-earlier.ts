import { createLocalReq } from 'payload'
import { isUuid } from '../../donations/is-uuid.ts'
import type { StaffRequest } from '../../rest/answer-staff.ts'
import { refuse } from '../../rest/refuse.ts'
import { isReviewed } from '../../review/reviewed.ts'
import { removeEarlierVersions } from './remove-earlier.ts'

/** `POST /api/drafts/earlier/{collection}/{id}`: `{outcome: "removed", count}`, or 404. Asked again it removes nothing more. */
export async function answerRemoveEarlier(
  { payload, user }: StaffRequest,
  { collection, id }: { collection: string; id: string },
): Promise<Response> {
  if (!isReviewed(collection) || !isUuid(id)) return refuse(404)
  const removed = await removeEarlierVersions(await createLocalReq({ user }, payload), { collection, document: id })
  if (removed.outcome === 'not_found') return refuse(404)
  return Response.json(removed, { headers: { 'Cache-Control': 'no-store' } })
}
