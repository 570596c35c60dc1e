import { answerStaff } from '../../../rest/answer-staff.ts'
import { answerState } from '../../../withdrawal/answer-withdrawal.ts'

export const dynamic = 'force-dynamic'

export function GET(request: Request): Promise<Response> {
  return answerStaff(request, 'see_withdrawals', answerState)
}
