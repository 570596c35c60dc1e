import { answerStaff } from '../../../../../../rest/answer-staff.ts'
import { answerLeave } from '../../../../../../drafts/answer-leave.ts'

export const dynamic = 'force-dynamic'

type Address = { params: Promise<{ collection: string; id: string }> }

export async function POST(request: Request, { params }: Address): Promise<Response> {
  const address = await params
  return answerStaff(request, 'leave_text', (asked) => answerLeave(asked, address), {
    within: address.collection,
  })
}
