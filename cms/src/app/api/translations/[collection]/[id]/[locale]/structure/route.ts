import { answerStaff } from '../../../../../../../rest/answer-staff.ts'
import type { ReviewAddress } from '../../../../../../../review/answer-review.ts'
import { answerStructure } from '../../../../../../../translation/answer-translation.ts'

export const dynamic = 'force-dynamic'

type Address = { params: Promise<ReviewAddress> }

export async function POST(request: Request, { params }: Address): Promise<Response> {
  const address = await params
  return answerStaff(request, 'write_translation', (asked) => answerStructure(asked, address), {
    within: address.collection,
  })
}
