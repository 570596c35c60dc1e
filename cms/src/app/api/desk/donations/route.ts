import { answerStaff } from '../../../../rest/answer-staff.ts'
import { answerEntry } from '../../../../donations/answer-entry.ts'
import { openTill } from '../../../../payments/till.ts'

export const dynamic = 'force-dynamic'

export function POST(request: Request): Promise<Response> {
  return answerStaff(request, 'enter_donation', ({ user, body }) => answerEntry(body, { ...openTill(), by: user.id }))
}
