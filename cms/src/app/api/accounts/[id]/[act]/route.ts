import { answerStaff } from '../../../../../rest/answer-staff.ts'
import { isAccountAct, keepAccount } from '../../../../../people/keep-accounts.ts'
import { refuse } from '../../../../../rest/refuse.ts'

export const dynamic = 'force-dynamic'

type Address = { params: Promise<{ id: string; act: string }> }

export async function POST(request: Request, { params }: Address): Promise<Response> {
  const { id, act } = await params
  return answerStaff(request, 'keep_accounts', async (asked) =>
    isAccountAct(act) ? keepAccount(act, id, asked) : refuse(404),
  )
}
