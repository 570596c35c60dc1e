import { answerStaff } from '../../../../rest/answer-staff.ts'
import { answerRestore } from '../../../../withdrawal/answer-withdrawal.ts'

export const dynamic = 'force-dynamic'

export function POST(request: Request): Promise<Response> {
  return answerStaff(request, 'withdraw_stories', answerRestore, { largestBody: 512 * 1024 })
}
