import { randomUUID } from 'node:crypto'
import type { Locale } from '@campaign/shared/locales/locales.ts'
import type { Books } from '../donations/books.ts'
import { writeSubscriptionHistory } from './write-subscription-history.ts'

type NewSubscription = {
  /** Minor units of `currency` for one month. */
  amount: number
  /** ISO 4217, upper case. */
  currency: string
  campaign: string
  locale: Locale
  consentVersion: string | null
  /** ISO 3166-1 alpha-2; null where the donor does not say. */
  taxCountry: string | null
  livemode: boolean
}

/**
 * Writes a monthly gift before Stripe hears of it and gives its id. Call it in the transaction that writes the first
 * donation of it.
 */
export async function createSubscription(transaction: Books, subscription: NewSubscription): Promise<string> {
  const id = randomUUID()
  const { amount, currency, campaign, locale, consentVersion, taxCountry, livemode } = subscription
  await transaction.query(
    `INSERT INTO subscriptions (id, state, amount, currency, campaign_id, locale, consent_version, tax_country, livemode,
       link_version, revision)
     VALUES ($1, 'created', $2, $3, $4, $5, $6, $7, $8, 1, 0)`,
    [id, amount, currency, campaign, locale, consentVersion, taxCountry, livemode],
  )
  await writeSubscriptionHistory(transaction, {
    subscription: id,
    entry: 'created',
    cause: 'checkout',
    toState: 'created',
    amount,
  })
  return id
}
