import type { ReceivedUntil } from '@campaign/shared/spending/spending.ts'
import { countedUntil } from '../../../../progress/decide-figure.ts'
import { decideReceived } from '../../../../progress/decide-received.ts'
import { takingsOfTill } from '../../../../progress/takings-of-till.ts'
import { answerSite } from '../../../../publication/answer-site.ts'

export const dynamic = 'force-dynamic'

export function GET(request: Request): Promise<Response> {
  return answerSite<ReceivedUntil[]>(request, async () => {
    // Before the reading, which may be some minutes old: a quarter that has ended since is not counted in full.
    const until = countedUntil(new Date(Date.now() - READ_AGO_MS))
    return decideReceived((await takingsOfTill()).values(), until)
  })
}

/** How old a reading may be (`keep-takings.ts`), and a minute. */
const READ_AGO_MS = 11 * 60_000
