import { answerStaff } from '../../../../../../desk/answer-staff.ts'
import { answerRetry } from '../../../../../../payments/notices/answer-retry.ts'
import { openTill } from '../../../../../../payments/till.ts'

export const dynamic = 'force-dynamic'

export async function POST(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params
  return answerStaff(request, 'retry_event', () => answerRetry(id, openTill().books))
}
