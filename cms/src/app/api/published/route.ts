import { getPayload } from 'payload'
import type { PublishedContents } from '@campaign/shared/content/published.ts'
import config from '../../../payload.config.ts'
import { answerSite } from '../../../publication/answer-site.ts'
import { readPublished } from '../../../publication/read-published.ts'

export function GET(request: Request): Promise<Response> {
  return answerSite<PublishedContents>(request, async () => readPublished(await getPayload({ config })))
}
