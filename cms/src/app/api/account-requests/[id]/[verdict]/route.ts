import { answerStaff } from '../../../../../rest/answer-staff.ts'
import { keepRequest } from '../../../../../people/keep-accounts.ts'
import { refuse } from '../../../../../rest/refuse.ts'

export const dynamic = 'force-dynamic'

type Address = { params: Promise<{ id: string; verdict: string }> }

export async function POST(request: Request, { params }: Address): Promise<Response> {
  const { id, verdict } = await params
  return answerStaff(request, 'keep_accounts', async (asked) =>
    verdict === 'confirmed' || verdict === 'refused' ? keepRequest(id, verdict, asked) : refuse(404),
  )
}
