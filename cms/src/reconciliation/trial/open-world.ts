import { openBooks } from '../../donations/books.ts'
import { environment } from '../../environment.ts'
import { connectStripe } from '../../payments/stripe/stripe-client.ts'
import { treasurerOf } from '../../payments/trial/treasurer.ts'
import { steerDouble, type World } from './lives/world.ts'

/** The world that the environment names, for measurements that run as programs of their own. Never with real money. */
export async function openWorld(): Promise<World & { close: () => Promise<void> }> {
  const { STRIPE_API_BASE: apiBase, STRIPE_SECRET_KEY: secretKey, DATABASE_URL: url } = environment
  if (apiBase === undefined) throw new Error('lives are led with the stand-in for Stripe alone')
  const books = openBooks({ url, name: 'campaign-trial', max: 20 })
  const { rows } = await books.query<{ id: string }>(`SELECT id FROM campaigns WHERE giving = 'open' LIMIT 1`)
  if (rows[0] === undefined) throw new Error('no campaign is open')
  return {
    books,
    stripe: connectStripe({ secretKey, apiBase }),
    steer: steerDouble(`${apiBase}/_control`),
    webhookSecret: environment.STRIPE_WEBHOOK_SECRET,
    campaign: rows[0].id,
    treasurer: await treasurerOf(books),
    close: () => books.end(),
  }
}
