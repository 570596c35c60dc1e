import { answerStaff } from '../../../../rest/answer-staff.ts'
import { openTill } from '../../../../payments/till.ts'
import { answerReconcile } from '../../../../reconciliation/answer-reconcile.ts'

export const dynamic = 'force-dynamic'

export function POST(request: Request): Promise<Response> {
  return answerStaff(request, 'reconcile', ({ user }) => answerReconcile({ books: openTill().books, by: user.id }))
}
