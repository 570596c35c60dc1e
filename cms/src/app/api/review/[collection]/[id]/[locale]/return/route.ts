import { answerStaff } from '../../../../../../../rest/answer-staff.ts'
import type { ReviewAddress } from '../../../../../../../review/answer-review.ts'
import { answerReturn } from '../../../../../../../review/returning/answer-return.ts'

export const dynamic = 'force-dynamic'

type Address = { params: Promise<ReviewAddress> }

export async function POST(request: Request, { params }: Address): Promise<Response> {
  const address = await params
  return answerStaff(request, 'return_text', (asked) => answerReturn(asked, address))
}
