import { getPayload } from 'payload'
import config from '../../../../payload.config.ts'
import { publishDue } from '../../../../planning/publish-due.ts'
import { answerSite } from '../../../../publication/answer-site.ts'

export const dynamic = 'force-dynamic'

export function POST(request: Request): Promise<Response> {
  return answerSite(request, async () => ({ carried: await publishDue(await getPayload({ config })) }))
}
