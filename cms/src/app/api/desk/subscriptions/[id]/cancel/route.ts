import { answerStaff } from '../../../../../../rest/answer-staff.ts'
import { answerCancelByStaff } from '../../../../../../payments/monthly/answer-subscription-desk.ts'
import { openTill } from '../../../../../../payments/till.ts'

export const dynamic = 'force-dynamic'

export async function POST(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params
  return answerStaff(request, 'cancel_subscription', ({ user, body }) =>
    answerCancelByStaff(id, { ...openTill(), by: user.id, body }),
  )
}
