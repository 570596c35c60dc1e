import { answerStaff } from '../../../../../rest/answer-staff.ts'
import { answerOwnAccount, isOwnAct } from '../../../../../people/sessions/answer-own-account.ts'
import { refuse } from '../../../../../rest/refuse.ts'

export const dynamic = 'force-dynamic'

type Address = { params: Promise<{ act: string }> }

export async function POST(request: Request, { params }: Address): Promise<Response> {
  const { act } = await params
  return answerStaff(request, 'keep_own_account', async (asked) =>
    isOwnAct(act) ? answerOwnAccount(act, asked) : refuse(404),
  )
}
