import { answerStaff } from '../../../../../../rest/answer-staff.ts'
import { answerStripeNow } from '../../../../../../payments/settling/answer-stripe-now.ts'
import { openTill } from '../../../../../../payments/till.ts'

export const dynamic = 'force-dynamic'

export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params
  return answerStaff(request, 'ask_stripe', () => answerStripeNow(id, openTill()))
}
