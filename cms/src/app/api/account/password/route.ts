import { answerPassword } from '../../../../people/passwords/answer-password.ts'

export const dynamic = 'force-dynamic'

export function POST(request: Request): Promise<Response> {
  return answerPassword(request)
}
