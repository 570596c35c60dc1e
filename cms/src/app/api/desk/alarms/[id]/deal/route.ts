import { answerDeal } from '../../../../../../alarms/answer-deal.ts'
import { answerStaff } from '../../../../../../rest/answer-staff.ts'
import { openTill } from '../../../../../../payments/till.ts'

export const dynamic = 'force-dynamic'

export async function POST(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params
  return answerStaff(request, 'deal_with_alarm', ({ user }) => answerDeal(id, { books: openTill().books, by: user.id }))
}
