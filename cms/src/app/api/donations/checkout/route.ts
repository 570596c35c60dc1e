import { openingLimits } from '../../../../defence/opening-limits.ts'
import { environment } from '../../../../environment.ts'
import { answerCheckout } from '../../../../payments/giving/answer-checkout.ts'
import { openTill } from '../../../../payments/till.ts'

export const dynamic = 'force-dynamic'

export function POST(request: Request): Promise<Response> {
  const { CMS_SERVICE_KEY: serviceKey, SITE_URL: siteUrl, PAGES_BEFORE_PROOF } = environment
  return answerCheckout(request, { ...openTill(), serviceKey, siteUrl, limits: openingLimits(PAGES_BEFORE_PROOF) })
}
