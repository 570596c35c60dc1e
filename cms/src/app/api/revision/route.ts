import { getPayload } from 'payload'
import type { ContentRevision } from '@campaign/shared/content/published.ts'
import config from '../../../payload.config.ts'
import { answerSite } from '../../../publication/answer-site.ts'
import { readRevision } from '../../../publication/revision.ts'

export function GET(request: Request): Promise<Response> {
  return answerSite<ContentRevision>(request, async () => ({
    revision: await readRevision(await getPayload({ config })),
  }))
}
