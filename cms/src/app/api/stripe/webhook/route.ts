import { environment } from '../../../../environment.ts'
import { answerWebhook } from '../../../../payments/notices/answer-webhook.ts'
import { openTill } from '../../../../payments/till.ts'

export const dynamic = 'force-dynamic'

export function POST(request: Request): Promise<Response> {
  const { STRIPE_WEBHOOK_SECRET: current, STRIPE_WEBHOOK_SECRET_OLD: old } = environment
  const { books, livemode } = openTill()
  return answerWebhook(request, { books, livemode, secrets: old === undefined ? [current] : [current, old] })
}
