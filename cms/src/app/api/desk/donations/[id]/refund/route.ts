import { answerStaff } from '../../../../../../rest/answer-staff.ts'
import { answerRefund } from '../../../../../../payments/refunds/answer-refund.ts'
import { openTill } from '../../../../../../payments/till.ts'

export const dynamic = 'force-dynamic'

export async function POST(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params
  return answerStaff(request, 'refund_donation', ({ user, body }) =>
    answerRefund(id, { ...openTill(), by: user.id, body }),
  )
}
