import { answerStaff } from '../../../../rest/answer-staff.ts'
import { answerHide } from '../../../../withdrawal/answer-withdrawal.ts'

export const dynamic = 'force-dynamic'

export function POST(request: Request): Promise<Response> {
  return answerStaff(request, 'withdraw_stories', answerHide, { largestBody: 512 * 1024 })
}
