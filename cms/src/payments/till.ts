import { openBooks, type BooksPool } from '../donations/books.ts'
import { environment } from '../environment.ts'
import { guardQuestions } from './stripe/circuit-breaker.ts'
import { isLive } from './payment-mode.ts'
import { connectStripe, type StripeClient } from './stripe/stripe-client.ts'

type Shared = { books: BooksPool; stripe: StripeClient; livemode: boolean }

const KEY = Symbol.for('campaign.till')

/**
 * What the doors for donations share in one process: one pool, one client of Stripe. Kept outside the module, because
 * Next loads a module again for each bundle and on each change in development.
 */
export function openTill(): Shared {
  guardQuestions()
  const kept = globalThis as { [KEY]?: Shared }
  kept[KEY] ??= {
    books: openBooks({ url: environment.DATABASE_URL, name: 'campaign-till', max: 10 }),
    stripe: connectStripe({ secretKey: environment.STRIPE_SECRET_KEY, apiBase: environment.STRIPE_API_BASE }),
    livemode: isLive(environment.STRIPE_SECRET_KEY),
  }
  return kept[KEY]
}
