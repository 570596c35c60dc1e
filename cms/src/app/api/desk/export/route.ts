import { answerStaff } from '../../../../desk/answer-staff.ts'
import { answerExport } from '../../../../exports/answer-export.ts'

export function GET(request: Request): Promise<Response> {
  return answerStaff(request, 'export_donations', answerExport)
}
