import { answerStaff } from '../../../../../../rest/answer-staff.ts'
import { answerPlanning } from '../../../../../../planning/answer-planning.ts'
import type { ReviewAddress } from '../../../../../../review/answer-review.ts'

export const dynamic = 'force-dynamic'

export async function POST(request: Request, { params }: { params: Promise<ReviewAddress> }): Promise<Response> {
  const address = await params
  return answerStaff(request, 'plan_publication', (asked) => answerPlanning(asked, address))
}
