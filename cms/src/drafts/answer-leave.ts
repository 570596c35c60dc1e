import type { StaffRequest } from '../rest/answer-staff.ts'
import { isUuid } from '../donations/is-uuid.ts'
import { asSystem } from '../people/as-system.ts'
import { refuse } from '../rest/refuse.ts'
import { isReviewed } from '../review/reviewed.ts'

/** `POST /api/drafts/leave/{collection}/{id}`: whoever leaves a text gives its lock back, if it is theirs. */
export async function answerLeave(
  { payload, user }: StaffRequest,
  { collection, id }: { collection: string; id: string },
): Promise<Response> {
  if (!isReviewed(collection) || !isUuid(id)) return refuse(404)
  await payload.delete({
    ...asSystem('a person gives back their own lock'),
    collection: 'payload-locked-documents',
    where: {
      and: [
        { 'document.relationTo': { equals: collection } },
        { 'document.value': { equals: id } },
        { 'user.value': { equals: user.id } },
      ],
    },
  })
  return Response.json({ outcome: 'left' }, { headers: { 'Cache-Control': 'no-store' } })
}
