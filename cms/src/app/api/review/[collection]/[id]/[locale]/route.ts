import { answerStaff } from '../../../../../../rest/answer-staff.ts'
import { answerApproval, answerReviewSheet, type ReviewAddress } from '../../../../../../review/answer-review.ts'

export const dynamic = 'force-dynamic'

/** In bytes: a reason for each finding, in any script. */
const LONGEST_DECISION = { largestBody: 256 * 1024 }

type Address = { params: Promise<ReviewAddress> }

export async function GET(request: Request, { params }: Address): Promise<Response> {
  const address = await params
  return answerStaff(request, 'see_review', (asked) => answerReviewSheet(asked, address), {
    within: address.collection,
  })
}

export async function POST(request: Request, { params }: Address): Promise<Response> {
  const address = await params
  return answerStaff(request, 'approve_text', (asked) => answerApproval(asked, address), LONGEST_DECISION)
}
