import { getPayload } from 'payload'
import type { PublishedContents } from '@campaign/shared/content/published.ts'
import config from '../../../payload.config.ts'
import { answerSite } from '../../../publication/answer-site.ts'
import { readPublished } from '../../../publication/read-published.ts'
import { applyTombstones } from '../../../withdrawal/apply-tombstones.ts'

export function GET(request: Request): Promise<Response> {
  return answerSite<PublishedContents>(request, async () => {
    const payload = await getPayload({ config })
    // A backup may have been put back while this process runs. What it brought back is left out here, and erased again.
    void applyTombstones(payload)
    return readPublished(payload)
  })
}
