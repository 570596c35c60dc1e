import { answerWithdrawal } from '../../../../../consent/answer-consent.ts'
import { answerStaff } from '../../../../../rest/answer-staff.ts'

type Address = { params: Promise<{ id: string }> }

export async function POST(request: Request, { params }: Address): Promise<Response> {
  const { id } = await params
  return answerStaff(request, 'withdraw_consent', (asked) => answerWithdrawal(asked, id))
}
