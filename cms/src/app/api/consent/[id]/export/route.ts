import { answerExport } from '../../../../../consent/answer-export.ts'
import { answerStaff } from '../../../../../rest/answer-staff.ts'

type Address = { params: Promise<{ id: string }> }

export async function GET(request: Request, { params }: Address): Promise<Response> {
  const { id } = await params
  return answerStaff(request, 'withdraw_consent', (asked) => answerExport(asked, id))
}
