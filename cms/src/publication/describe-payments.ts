import type { PublishedContents } from '@campaign/shared/content/published.ts'
import { environment } from '../environment.ts'

const STRIPES_OWN_PAGE = 'https://checkout.stripe.com'
const STRIPES_CARD_PAGE = 'https://billing.stripe.com'

/** Whether money really moves, and to which origins a donor may be sent; both follow from how Stripe is configured. */
export function describePayments(): PublishedContents['payments'] {
  const { STRIPE_API_BASE: elsewhere, STRIPE_SECRET_KEY: key } = environment
  const isLive = elsewhere === undefined && /^(sk|rk)_live_/.test(key)
  return {
    mode: isLive ? 'live' : 'test',
    checkoutOrigins: [elsewhere ?? STRIPES_OWN_PAGE],
    cardOrigins: [elsewhere ?? STRIPES_CARD_PAGE],
  }
}
