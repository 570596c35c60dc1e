import type { CampaignProgress } from '@campaign/shared/donations/progress.ts'
import { openTill } from '../../../../payments/till.ts'
import { takingsOfTill } from '../../../../progress/takings-of-till.ts'
import { readProgress } from '../../../../progress/read-progress.ts'
import { answerSite } from '../../../../publication/answer-site.ts'

export const dynamic = 'force-dynamic'

export function GET(request: Request): Promise<Response> {
  return answerSite<CampaignProgress>(request, async () => readProgress(openTill().books, await takingsOfTill()))
}
