import { answerStaff } from '../../../../../rest/answer-staff.ts'
import { answerShow } from '../../../../../media/answer-picture.ts'

export const dynamic = 'force-dynamic'

type Address = { params: Promise<{ id: string }> }

export async function POST(request: Request, { params }: Address): Promise<Response> {
  const { id } = await params
  return answerStaff(request, 'show_faces', (asked) => answerShow(asked, id))
}
