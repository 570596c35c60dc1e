import type { CampaignProgress } from '@campaign/shared/donations/progress.ts'
import { openTill } from '../../../../payments/till.ts'
import { keepTakings } from '../../../../progress/keep-takings.ts'
import { readProgress } from '../../../../progress/read-progress.ts'
import { answerSite } from '../../../../publication/answer-site.ts'

export const dynamic = 'force-dynamic'

let takings: ReturnType<typeof keepTakings> | null = null

export function GET(request: Request): Promise<Response> {
  return answerSite<CampaignProgress>(request, async () => {
    const { books, livemode } = openTill()
    takings ??= keepTakings(books, livemode)
    return readProgress(books, await takings())
  })
}
