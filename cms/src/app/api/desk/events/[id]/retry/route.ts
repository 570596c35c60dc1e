import { answerStaff } from '../../../../../../rest/answer-staff.ts'
import { answerRetry } from '../../../../../../payments/notices/answer-retry.ts'
import { openTill } from '../../../../../../payments/till.ts'

export const dynamic = 'force-dynamic'

export async function POST(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params
  return answerStaff(request, 'retry_event', ({ user }) => answerRetry(id, { books: openTill().books, by: user.id }))
}
