import { answerStaff } from '../../../../../../../rest/answer-staff.ts'
import { answerToken } from '../../../../../../../preview/answer-preview.ts'

export const dynamic = 'force-dynamic'

type Address = { params: Promise<{ collection: string; id: string; locale: string }> }

export async function POST(request: Request, { params }: Address): Promise<Response> {
  const names = await params
  return answerStaff(request, 'preview_text', (asked) => answerToken(asked, names), { within: names.collection })
}
