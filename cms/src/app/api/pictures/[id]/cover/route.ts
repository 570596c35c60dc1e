import { answerStaff } from '../../../../../rest/answer-staff.ts'
import { answerCover } from '../../../../../media/answer-picture.ts'

export const dynamic = 'force-dynamic'

type Address = { params: Promise<{ id: string }> }

export async function POST(request: Request, { params }: Address): Promise<Response> {
  const { id } = await params
  return answerStaff(request, 'cover_picture', (asked) => answerCover(asked, id))
}
