import { FREQUENCIES, type Frequency } from '@campaign/shared/donations/checkout.ts'
import type { Locale } from '@campaign/shared/locales/locales.ts'
import { isOfferedCurrency, OFFERED_CURRENCIES, type Currency } from '@campaign/shared/money/currencies.ts'
import { canonicalAmount } from '@campaign/shared/money/format-amount.ts'
import type { Money } from '@campaign/shared/money/money.ts'
import { parseAmount } from '@campaign/shared/money/parse-amount.ts'
import type { GivingWish } from '../content/places.ts'
import type { Campaign, DonationFormState } from '../content/view-models.ts'
import { chooseAmount } from './choose-amount.ts'
import { isDonationToken } from './donation-token.ts'
import { offerAmounts } from './offer-amounts.ts'

/** What a new form begins with. Nothing here is shown back: each is a value of our own lists, or left out. */
export type Beginning = {
  locale: Locale
  currency: Currency
  frequency: Frequency
  amount: Money | null
  resumed: { token: string; returned: 'abandoned' | 'failed' } | null
}

/** A new form. `attempt`: UUID of this drawing. */
export function emptyForm(
  attempt: string,
  { locale, currency, frequency, amount, resumed }: Beginning,
  campaign: Pick<Campaign, 'presets'>,
): DonationFormState {
  const isOffered =
    amount !== null &&
    offerAmounts(campaign, { currency, frequency }).some((offered) => offered.amount.minor === amount.minor)
  const chosen = amount === null ? '' : isOffered ? String(amount.minor) : 'other'
  return {
    attempt,
    resumes: resumed?.token ?? null,
    currency,
    frequency,
    preset: { once: '', monthly: '', [frequency]: chosen },
    amount: amount === null || isOffered ? '' : asTyped(amount, locale),
    // Agreeing is an act of its own each time.
    hasConsented: false,
    taxCountry: '',
    guard: [],
    errors: [],
    refusal: null,
    returned: resumed?.returned ?? null,
  }
}

/** As a reader of `locale` would have typed it, so that it reads back to the same amount: "10,50" in French. */
function asTyped(amount: Money, locale: Locale): string {
  const mark = new Intl.NumberFormat(locale).formatToParts(0.5).find((part) => part.type === 'decimal')?.value ?? '.'
  return canonicalAmount(amount).replace('.', mark)
}

/** What a link asks for: `?currency=CHF&frequency=monthly&amount=20`. Whatever is not on our lists is as if not there. */
export function readWish(
  query: URLSearchParams,
  locale: Locale,
  otherwise: { currency: Currency; frequency: Frequency; amount: Money | null } = USUAL,
): Pick<Beginning, 'currency' | 'frequency' | 'amount'> {
  const asked = query.get('currency')
  const currency = isOfferedCurrency(asked) ? asked : otherwise.currency
  const frequency = FREQUENCIES.find((one) => one === query.get('frequency')) ?? otherwise.frequency
  const known = currency === otherwise.currency ? otherwise.amount : null
  return { currency, frequency, amount: amountFromLink(query.get('amount'), { locale, currency }) ?? known }
}

/** The same, in the one way of writing it, to be asked again: of an earlier donation only what it asks to be otherwise. */
export function tidyWish(query: URLSearchParams, locale: Locale): GivingWish {
  const { currency, frequency, amount } = readWish(query, locale)
  const token = query.get('resume') ?? ''
  return {
    ...(query.has('currency') && { currency }),
    ...(query.has('frequency') && { frequency }),
    ...(amount && { amount: canonicalAmount(amount) }),
    ...(isDonationToken(token) && { resume: token }),
  }
}

const USUAL = { currency: OFFERED_CURRENCIES[0], frequency: 'once', amount: null } as const

/** The amount a link asks for. Null for anything that is not plainly one amount that may be given. */
export function amountFromLink(
  text: string | null,
  { locale, currency }: { locale: Locale; currency: Currency },
): Money | null {
  const parsed = parseAmount(text ?? '', { locale, currency })
  if (parsed.kind !== 'amount') return null
  const chosen = chooseAmount({ preset: String(parsed.minor), amount: '', reading: '' }, { locale, currency })
  return chosen.kind === 'amount' ? { minor: chosen.minor, currency } : null
}
