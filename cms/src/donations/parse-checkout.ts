import { createHash } from 'node:crypto'
import { FREQUENCIES, type FieldError, type Frequency, type Proof } from '@campaign/shared/donations/checkout.ts'
import { CONSENT_VERSION } from '@campaign/shared/donations/consent.ts'
import { isTaxCountry } from '@campaign/shared/donations/tax-countries.ts'
import { LOCALES, type Locale } from '@campaign/shared/locales/locales.ts'
import { isOfferedCurrency, type Currency } from '@campaign/shared/money/currencies.ts'
import { z } from 'zod'
import { isUuid } from './is-uuid.ts'
import { readAmount } from './read-amount.ts'
import { looksLikeToken } from './token.ts'

/** A form that can become a donation. */
export type CheckoutOrder = {
  locale: Locale
  campaign: string
  /** Integer minor units of `currency`, within the bounds of one gift. */
  amount: number
  currency: Currency
  frequency: Frequency
  /** What the donor agreed to, and in which language they read it: "2026-11-22/fr". */
  consentVersion: string
  /** ISO 3166-1 alpha-2; null where the donor does not say. */
  taxCountry: string | null
  /** What the site has asked of whoever sent the form, and got. */
  proof: Proof
  /** UUID, lower case. */
  attempt: string
  /** Token of an earlier donation, as the browser sent it: it may be nobody's. */
  resumes: string | null
  /** The same attempt with another hash is another form. */
  requestHash: string
}

type ParsedCheckout = { outcome: 'order'; order: CheckoutOrder } | { outcome: 'invalid'; errors: FieldError[] }

/** Only the kinds of values are decided here. What is not named is dropped: nobody sets a state or an id from outside. */
const shape = z.object({
  locale: z.enum(LOCALES),
  campaign: z.string(),
  currency: z.string(),
  amount: z.string(),
  frequency: z.string(),
  consent: z.string().optional(),
  taxCountry: z.string().optional(),
  attempt: z.uuid().toLowerCase(),
  resumes: z.string().optional(),
  proof: z.enum(['none', 'work', 'wait']),
})

const INCOMPLETE: FieldError = { field: 'form', code: 'form_incomplete' }

/** Reads what the site sent to `POST /api/donations/checkout`; trusts none of it. Never throws. */
export function parseCheckout(body: unknown): ParsedCheckout {
  const parsed = shape.safeParse(body)
  if (!parsed.success) return { outcome: 'invalid', errors: [INCOMPLETE] }

  const { locale, currency, attempt, proof, frequency } = parsed.data
  const campaign = parsed.data.campaign.toLowerCase()
  const taxCountry = parsed.data.taxCountry ?? null
  const errors: FieldError[] = []
  if (!isFrequency(frequency)) errors.push({ field: 'frequency', code: 'frequency_unknown' })
  // Agreement to another text is none to this one.
  if (parsed.data.consent !== CONSENT_VERSION) errors.push({ field: 'consent', code: 'consent_missing' })
  if (taxCountry !== null && !isTaxCountry(taxCountry)) errors.push({ field: 'taxCountry', code: 'country_unknown' })
  if (!isUuid(campaign)) errors.push({ field: 'campaign', code: 'campaign_unknown' })
  if (!isOfferedCurrency(currency)) {
    // An amount cannot be read without knowing its currency's decimals.
    return { outcome: 'invalid', errors: [{ field: 'currency', code: 'currency_not_offered' }, ...errors] }
  }

  const amount = readAmount(parsed.data.amount, { locale, currency })
  if (amount.outcome === 'invalid') errors.unshift(amount.error)
  if (amount.outcome === 'invalid' || !isFrequency(frequency) || errors.length > 0) {
    return { outcome: 'invalid', errors }
  }

  const resumes = looksLikeToken(parsed.data.resumes ?? '') ? (parsed.data.resumes ?? null) : null
  const consentVersion = `${CONSENT_VERSION}/${locale}`
  const content = { locale, campaign, amount: amount.minor, currency, frequency, consentVersion, taxCountry, resumes }
  // The proof is no part of what was ordered: the same form, sent once without and once with it, is one gift.
  return { outcome: 'order', order: { ...content, attempt, proof, requestHash: hash(content) } }
}

function isFrequency(value: string): value is Frequency {
  return (FREQUENCIES as readonly string[]).includes(value)
}

function hash(content: Record<string, string | number | null>): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('base64url')
}
