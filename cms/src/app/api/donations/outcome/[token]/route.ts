import { environment } from '../../../../../environment.ts'
import { answerOutcome } from '../../../../../payments/giving/answer-outcome.ts'
import { openTill } from '../../../../../payments/till.ts'

export const dynamic = 'force-dynamic'

export async function GET(request: Request, { params }: { params: Promise<{ token: string }> }): Promise<Response> {
  const { token } = await params
  const { CMS_SERVICE_KEY: serviceKey, DONOR_LINK_KEY: linkKey } = environment
  return answerOutcome(request, token, { ...openTill(), serviceKey, linkKey })
}
