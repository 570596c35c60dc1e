import { answerSetUp } from '../../../../people/signing-in/answer-sign-in.ts'

export const dynamic = 'force-dynamic'

export function POST(request: Request): Promise<Response> {
  return answerSetUp(request)
}
