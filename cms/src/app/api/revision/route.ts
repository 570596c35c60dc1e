import { getPayload } from 'payload'
import type { ContentRevision } from '@campaign/shared/content/published.ts'
import { takeDownLapsed } from '../../../consent/take-down-lapsed.ts'
import config from '../../../payload.config.ts'
import { answerSite } from '../../../publication/answer-site.ts'
import { readKnownRevision } from '../../../publication/read-known-revision.ts'
import { readRevision } from '../../../publication/revision.ts'
import { noteInstance } from '../../../withdrawal/note-instance.ts'

export function GET(request: Request): Promise<Response> {
  return answerSite<ContentRevision>(request, async () => {
    const payload = await getPayload({ config })
    // The answer does not wait: the next question, a second later, hears of it.
    void takeDownLapsed(payload)
    await noteInstance(payload, request.url)
    return readRevision(payload, readKnownRevision(request.url))
  })
}
