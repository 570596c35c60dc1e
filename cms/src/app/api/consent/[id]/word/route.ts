import { answerWordCheck } from '../../../../../consent/answer-consent.ts'
import { answerStaff } from '../../../../../rest/answer-staff.ts'

type Address = { params: Promise<{ id: string }> }

export async function POST(request: Request, { params }: Address): Promise<Response> {
  const { id } = await params
  return answerStaff(request, 'check_consent_word', (asked) => answerWordCheck(asked, id))
}
