import { answerStaff } from '../../../../../../rest/answer-staff.ts'
import type { ReviewAddress } from '../../../../../../review/answer-review.ts'
import { answerTranslation } from '../../../../../../translation/answer-translation.ts'

export const dynamic = 'force-dynamic'

/** In bytes: a long story in any script, with its marks. */
const LARGEST_TEXT = { largestBody: 1024 * 1024 }

type Address = { params: Promise<ReviewAddress> }

export async function POST(request: Request, { params }: Address): Promise<Response> {
  const address = await params
  return answerStaff(request, 'write_translation', (asked) => answerTranslation(asked, address), {
    ...LARGEST_TEXT,
    within: address.collection,
  })
}
