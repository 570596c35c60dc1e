import type { Locale } from '@campaign/shared/locales/locales.ts'
import type { CheckoutRequest, FieldError } from '@campaign/shared/donations/checkout.ts'
import type { Money } from '@campaign/shared/money/money.ts'
import { isOfferedCurrency, OFFERED_CURRENCIES, type Currency } from '@campaign/shared/money/currencies.ts'
import { canonicalAmount } from '@campaign/shared/money/format-amount.ts'
import { parseAmount } from '@campaign/shared/money/parse-amount.ts'
import type { DonationFormState } from '../content/view-models.ts'
import { chooseAmount } from './choose-amount.ts'
import { isDonationToken } from './donation-token.ts'

export type DonationFormReading =
  { kind: 'complete'; request: CheckoutRequest } | { kind: 'wrong'; errors: FieldError[] }

type Fields = ReadonlyMap<string, string>

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
/** Longer than any id, and too short to fill a log or a database with. */
const LONGEST_ID = 64
/** What is shown back of an amount. More is not an amount. */
const LONGEST_SHOWN = 64

/** What a donor sent, as far as this side can judge it; the CMS judges all of it again. Fields not named here are dropped. */
export function readDonationForm(fields: Fields, locale: Locale): DonationFormReading {
  const errors: FieldError[] = []
  const attempt = fields.get('attempt') ?? ''
  if (!UUID.test(attempt)) errors.push({ field: 'form', code: 'form_incomplete' })

  const campaign = fields.get('campaign') ?? ''
  if (campaign === '' || campaign.length > LONGEST_ID) errors.push({ field: 'campaign', code: 'campaign_unknown' })

  const currency = fields.get('currency')
  if (!isOfferedCurrency(currency)) {
    return { kind: 'wrong', errors: [...errors, { field: 'currency', code: 'currency_not_offered' }] }
  }

  const chosen = chooseAmount(
    { preset: fields.get('preset') ?? '', amount: fields.get('amount') ?? '', reading: fields.get('reading') ?? '' },
    { locale, currency },
  )
  if (chosen.kind === 'wrong') return { kind: 'wrong', errors: [...errors, chosen.error] }
  if (errors.length > 0) return { kind: 'wrong', errors }

  const resumes = fields.get('resumes') ?? ''
  return {
    kind: 'complete',
    request: {
      locale,
      campaign,
      currency,
      // The one way of writing it that is read the same in every language.
      amount: canonicalAmount({ minor: chosen.minor, currency }),
      attempt: attempt.toLowerCase(),
      ...(isDonationToken(resumes) ? { resumes } : {}),
    },
  }
}

/** The form just as the donor sent it, to be mended. */
export function formAsSent(
  fields: Fields,
  { freshAttempt, ...what }: Pick<DonationFormState, 'errors' | 'refusal'> & { freshAttempt: string },
): DonationFormState {
  const attempt = fields.get('attempt') ?? ''
  const resumes = fields.get('resumes') ?? ''
  return {
    // Sent again it is the same donation, unless this one's number is spoilt or was used for another one.
    attempt: UUID.test(attempt) && what.refusal !== 'attempt_reused' ? attempt : freshAttempt,
    resumes: isDonationToken(resumes) ? resumes : null,
    preset: /^(?:\d{1,9}|other)$/.test(fields.get('preset') ?? '') ? (fields.get('preset') ?? '') : '',
    amount: (fields.get('amount') ?? '').slice(0, LONGEST_SHOWN),
    returned: null,
    ...what,
  }
}

/** A new form. `amount`: to begin with, where one is known. */
export function emptyForm({
  attempt,
  locale,
  amount,
  presets,
  resumed,
}: {
  attempt: string
  locale: Locale
  amount: Money | null
  presets: readonly Money[]
  resumed?: { token: string; returned: 'abandoned' | 'failed' }
}): DonationFormState {
  const isPreset = amount !== null && presets.some((preset) => preset.minor === amount.minor)
  return {
    attempt,
    resumes: resumed?.token ?? null,
    preset: amount === null ? '' : isPreset ? String(amount.minor) : 'other',
    amount: amount === null || isPreset ? '' : asTyped(amount, locale),
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

/** The amount a link asks for (`?amount=50`). Null for anything that is not plainly one amount that may be given. */
export function amountFromLink(text: string | null, locale: Locale): Money | null {
  const currency: Currency = OFFERED_CURRENCIES[0]
  const parsed = parseAmount(text ?? '', { locale, currency })
  if (parsed.kind !== 'amount') return null
  const chosen = chooseAmount({ preset: String(parsed.minor), amount: '', reading: '' }, { locale, currency })
  return chosen.kind === 'amount' ? { minor: chosen.minor, currency } : null
}
