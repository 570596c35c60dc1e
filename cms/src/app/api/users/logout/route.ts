import { answerLogout } from '../../../../people/sessions/answer-logout.ts'

export const dynamic = 'force-dynamic'

export function POST(request: Request): Promise<Response> {
  return answerLogout(request)
}
