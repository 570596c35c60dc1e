import { answerStaff } from '../../../../../../rest/answer-staff.ts'
import { answerStripesSubscription } from '../../../../../../payments/monthly/answer-subscription-desk.ts'
import { openTill } from '../../../../../../payments/till.ts'

export const dynamic = 'force-dynamic'

export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params
  return answerStaff(request, 'ask_stripe', () => answerStripesSubscription(id, openTill()))
}
