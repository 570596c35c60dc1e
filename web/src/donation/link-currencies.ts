import { OFFERED_CURRENCIES, rulesOf, type Currency } from '@campaign/shared/money/currencies.ts'
import type { Locale } from '@campaign/shared/locales/locales.ts'
import { canonicalAmount } from '@campaign/shared/money/format-amount.ts'
import { donateHref } from '../content/places.ts'
import type { Campaign, DonationFormState } from '../content/view-models.ts'
import { amountFromLink } from './empty-form.ts'
import { offerAmounts } from './offer-amounts.ts'

export type CurrencyLink = { currency: Currency; href: string; isCurrent: boolean }

/** The same form in each currency that is offered, with as much of what was chosen as means something there. */
export function linkCurrencies(form: DonationFormState, campaign: Campaign, locale: Locale): CurrencyLink[] {
  const frequency = form.frequency ?? 'once'
  return OFFERED_CURRENCIES.map((currency) => ({
    currency,
    isCurrent: currency === form.currency,
    href: donateHref(locale, {
      currency,
      frequency,
      ...wishAmount(form, campaign, { locale, currency }),
      ...(form.resumes && { resume: form.resumes }),
    }),
  }))
}

/** A typed amount goes along as a number; a chosen one only where the other currency offers the same. */
export function wishAmount(
  form: DonationFormState,
  campaign: Campaign,
  { locale, currency }: { locale: Locale; currency: Currency },
): { amount?: string } {
  const typed = amountFromLink(form.amount, { locale, currency })
  if (typed) return { amount: canonicalAmount(typed) }
  const frequency = form.frequency ?? 'once'
  const chosen = form.preset[frequency]
  if (!/^\d+$/.test(chosen)) return {}
  const minor = Number(chosen) * 10 ** (rulesOf(currency).exponent - rulesOf(form.currency).exponent)
  const isOffered = offerAmounts(campaign, { currency, frequency }).some(({ amount }) => amount.minor === minor)
  return isOffered ? { amount: canonicalAmount({ minor, currency }) } : {}
}
