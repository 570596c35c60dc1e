import { answerStaff } from '../../../../../rest/answer-staff.ts'
import { answerKeep } from '../../../../../media/answer-picture.ts'

export const dynamic = 'force-dynamic'

type Address = { params: Promise<{ id: string }> }

export async function POST(request: Request, { params }: Address): Promise<Response> {
  const { id } = await params
  return answerStaff(request, 'keep_picture', (asked) => answerKeep(asked, id))
}
