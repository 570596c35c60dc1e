import { environment } from '../../../../environment.ts'
import { answerCheckout } from '../../../../payments/answer-checkout.ts'
import { openTill } from '../../../../payments/till.ts'

export const dynamic = 'force-dynamic'

export function POST(request: Request): Promise<Response> {
  const { CMS_SERVICE_KEY: serviceKey, SITE_URL: siteUrl } = environment
  return answerCheckout(request, { ...openTill(), serviceKey, siteUrl })
}
