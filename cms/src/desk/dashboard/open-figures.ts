import type { Locale } from '@campaign/shared/locales/locales.ts'
import { openBooks, type BooksPool } from '../../donations/books.ts'
import { environment } from '../../environment.ts'
import { nameCampaigns } from '../../exports/name-campaigns.ts'
import { isLive } from '../../payments/payment-mode.ts'
import type { Figures } from './figures.ts'
import { readFigures } from './read-figures.ts'

export type OpenedFigures = {
  figures: Figures
  /** Titles by id. */
  campaigns: ReadonlyMap<string, string>
  /** Whether these are gifts of real money. Trial gifts are not counted among them, nor the reverse. */
  livemode: boolean
}

let pool: BooksPool | undefined

/** The figures of now, in the mode of our key with Stripe, with the titles of campaigns in `language`. */
export async function openFigures(language: Locale): Promise<OpenedFigures> {
  // Few connections of their own: however many look at the figures, donors are not kept waiting.
  pool ??= openBooks({ url: environment.DATABASE_URL, name: 'campaign-figures', max: 5 })
  const livemode = isLive(environment.STRIPE_SECRET_KEY)
  const [figures, campaigns] = await Promise.all([
    readFigures(pool, { livemode, now: new Date() }),
    nameCampaigns(pool, language),
  ])
  return { figures, campaigns, livemode }
}
