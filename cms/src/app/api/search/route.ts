import { getPayload } from 'payload'
import config from '../../../payload.config.ts'
import { answerStorySearch } from '../../../search/answer-search.ts'
import { poolOf } from '../../../withdrawal/pool-of.ts'

export const dynamic = 'force-dynamic'

export function GET(request: Request): Promise<Response> {
  return answerStorySearch(request, async () => poolOf({ payload: await getPayload({ config }) }))
}
