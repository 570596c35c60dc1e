import { answerStaff } from '../../../../rest/answer-staff.ts'
import { answerExport } from '../../../../exports/answer-export.ts'

export function GET(request: Request): Promise<Response> {
  return answerStaff(request, 'export_donations', answerExport)
}
