import { createHash } from 'node:crypto'
import type { FieldError } from '@campaign/shared/donations/checkout.ts'
import { LOCALES, type Locale } from '@campaign/shared/locales/locales.ts'
import { checkBounds } from '@campaign/shared/money/check-bounds.ts'
import { isOfferedCurrency, type Currency } from '@campaign/shared/money/currencies.ts'
import { parseAmount } from '@campaign/shared/money/parse-amount.ts'
import { z } from 'zod'
import { looksLikeToken } from './token.ts'

/** A form that can become a donation. */
export type CheckoutOrder = {
  locale: Locale
  campaign: string
  /** Integer minor units of `currency`, within the bounds of one gift. */
  amount: number
  currency: Currency
  /** UUID, lower case. */
  attempt: string
  /** Token of an earlier donation, as the browser sent it: it may be nobody's. */
  resumes: string | null
  /** The same attempt with another hash is another form. */
  requestHash: string
}

export type ParsedCheckout = { outcome: 'order'; order: CheckoutOrder } | { outcome: 'invalid'; errors: FieldError[] }

/** Only the kinds of values are decided here. What is not named is dropped: nobody sets a state or an id from outside. */
const shape = z.object({
  locale: z.enum(LOCALES),
  campaign: z.string(),
  currency: z.string(),
  amount: z.string(),
  attempt: z.uuid().toLowerCase(),
  resumes: z.string().optional(),
})

const INCOMPLETE: FieldError = { field: 'form', code: 'form_incomplete' }

/** Reads what the site sent to `POST /api/donations/checkout`; trusts none of it. Never throws. */
export function parseCheckout(body: unknown): ParsedCheckout {
  const parsed = shape.safeParse(body)
  if (!parsed.success) return { outcome: 'invalid', errors: [INCOMPLETE] }

  const { locale, currency, attempt } = parsed.data
  const campaign = parsed.data.campaign.toLowerCase()
  const errors: FieldError[] = []
  if (!isUuid(campaign)) errors.push({ field: 'campaign', code: 'campaign_unknown' })
  if (!isOfferedCurrency(currency)) {
    // An amount cannot be read without knowing its currency's decimals.
    return { outcome: 'invalid', errors: [{ field: 'currency', code: 'currency_not_offered' }, ...errors] }
  }

  const amount = readAmount(parsed.data.amount, locale, currency)
  if (amount.outcome === 'invalid') errors.unshift(amount.error)
  if (amount.outcome === 'invalid' || errors.length > 0) return { outcome: 'invalid', errors }

  const resumes = looksLikeToken(parsed.data.resumes ?? '') ? (parsed.data.resumes ?? null) : null
  const content = { locale, campaign, amount: amount.minor, currency, resumes }
  return { outcome: 'order', order: { ...content, attempt, requestHash: hash(content) } }
}

type ReadAmount = { outcome: 'read'; minor: number } | { outcome: 'invalid'; error: FieldError }

function readAmount(typed: string, locale: Locale, currency: Currency): ReadAmount {
  const parsed = parseAmount(typed, { locale, currency })
  switch (parsed.kind) {
    case 'missing':
      return amountError({ code: 'amount_missing' })
    case 'not_a_number':
      return amountError({ code: 'amount_not_a_number' })
    case 'too_precise':
      return amountError({ code: 'amount_too_precise' })
    case 'ambiguous': {
      const [first, second] = parsed.readings
      return amountError({
        code: 'amount_ambiguous',
        readings: [
          { minor: first, currency },
          { minor: second, currency },
        ],
      })
    }
    case 'amount':
      return withinBounds(parsed.minor, currency)
  }
}

function withinBounds(minor: number, currency: Currency): ReadAmount {
  const check = checkBounds({ minor, currency })
  if (check.kind === 'within') return { outcome: 'read', minor }
  return amountError({ code: check.kind === 'too_small' ? 'amount_too_small' : 'amount_too_large', limit: check.limit })
}

function amountError(error: Omit<FieldError, 'field'>): ReadAmount {
  return { outcome: 'invalid', error: { field: 'amount', ...error } }
}

function isUuid(text: string): boolean {
  return /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/.test(text)
}

function hash(content: Record<string, string | number | null>): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('base64url')
}
