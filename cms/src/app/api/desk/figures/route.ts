import { answerStaff } from '../../../../rest/answer-staff.ts'
import { answerFigures } from '../../../../desk/dashboard/answer-figures.ts'

export function GET(request: Request): Promise<Response> {
  return answerStaff(request, 'see_desk', answerFigures)
}
