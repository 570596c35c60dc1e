import {
  FREQUENCIES,
  type CheckoutRequest,
  type FieldError,
  type Frequency,
} from '@campaign/shared/donations/checkout.ts'
import { CONSENT_VERSION } from '@campaign/shared/donations/consent.ts'
import { isTaxCountry } from '@campaign/shared/donations/tax-countries.ts'
import type { Locale } from '@campaign/shared/locales/locales.ts'
import { isOfferedCurrency, OFFERED_CURRENCIES } from '@campaign/shared/money/currencies.ts'
import { canonicalAmount } from '@campaign/shared/money/format-amount.ts'
import type { DonationFormState } from '../content/view-models.ts'
import { chooseAmount } from './choose-amount.ts'
import { isDonationToken } from './donation-token.ts'

export type DonationFormReading =
  { kind: 'complete'; request: CheckoutRequest } | { kind: 'wrong'; errors: FieldError[] }

type Fields = ReadonlyMap<string, string>

/** The choice of an amount has a field for each frequency, so that what was chosen for the other one never counts. */
export const PRESET_FIELDS: Record<Frequency, string> = { once: 'preset', monthly: 'preset_monthly' }

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
/** Longer than any id, and too short to fill a log or a database with. */
const LONGEST_ID = 64
/** What is shown back of an amount. More is not an amount. */
const LONGEST_SHOWN = 64

/**
 * What a donor sent, as far as this side can judge it; the CMS judges all of it again. Fields not named here are
 * dropped. Everything wrong is said at once, in the order of the page; an amount only once its currency is known.
 */
export function readDonationForm(fields: Fields, locale: Locale): DonationFormReading {
  const attempt = fields.get('attempt') ?? ''
  const campaign = fields.get('campaign') ?? ''
  const currency = fields.get('currency')
  const frequency = readFrequency(fields)
  const taxCountry = fields.get('tax_country') ?? ''
  const chosen = isOfferedCurrency(currency)
    ? chooseAmount(
        {
          preset: fields.get(PRESET_FIELDS[frequency ?? 'once']) ?? '',
          amount: fields.get('amount') ?? '',
          reading: fields.get('reading') ?? '',
        },
        { locale, currency },
      )
    : null

  const errors: FieldError[] = []
  if (!UUID.test(attempt)) errors.push({ field: 'form', code: 'form_incomplete' })
  if (campaign === '' || campaign.length > LONGEST_ID) errors.push({ field: 'campaign', code: 'campaign_unknown' })
  if (chosen === null) errors.push({ field: 'currency', code: 'currency_not_offered' })
  if (frequency === null) errors.push({ field: 'frequency', code: 'frequency_unknown' })
  if (chosen?.kind === 'wrong') errors.push(chosen.error)
  if (taxCountry !== '' && !isTaxCountry(taxCountry)) errors.push({ field: 'taxCountry', code: 'country_unknown' })
  if (!hasConsented(fields)) errors.push({ field: 'consent', code: 'consent_missing' })
  if (errors.length > 0 || !isOfferedCurrency(currency) || chosen?.kind !== 'amount' || frequency === null) {
    return { kind: 'wrong', errors }
  }

  const resumes = fields.get('resumes') ?? ''
  return {
    kind: 'complete',
    request: {
      locale,
      campaign,
      currency,
      // The one way of writing it that is read the same in every language.
      amount: canonicalAmount({ minor: chosen.minor, currency }),
      frequency,
      consent: CONSENT_VERSION,
      attempt: attempt.toLowerCase(),
      ...(taxCountry !== '' && { taxCountry }),
      ...(isDonationToken(resumes) && { resumes }),
      proof: 'none',
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
  const currency = fields.get('currency')
  const taxCountry = fields.get('tax_country') ?? ''
  return {
    // Sent again it is the same donation, unless this one's number is spoilt or was used for another one.
    attempt: UUID.test(attempt) && what.refusal !== 'attempt_reused' ? attempt : freshAttempt,
    resumes: isDonationToken(resumes) ? resumes : null,
    currency: isOfferedCurrency(currency) ? currency : OFFERED_CURRENCIES[0],
    frequency: readFrequency(fields),
    preset: { once: readPreset(fields, 'once'), monthly: readPreset(fields, 'monthly') },
    amount: (fields.get('amount') ?? '').slice(0, LONGEST_SHOWN),
    hasConsented: hasConsented(fields),
    taxCountry: isTaxCountry(taxCountry) ? taxCountry : '',
    guard: [],
    returned: null,
    ...what,
  }
}

function readFrequency(fields: Fields): Frequency | null {
  return FREQUENCIES.find((frequency) => frequency === fields.get('frequency')) ?? null
}

/** A tick under a text that has changed since agrees to nothing: the new one has to be read. */
function hasConsented(fields: Fields): boolean {
  return fields.get('consent') === 'yes' && fields.get('consent_version') === CONSENT_VERSION
}

function readPreset(fields: Fields, frequency: Frequency): string {
  const preset = fields.get(PRESET_FIELDS[frequency]) ?? ''
  return /^(?:\d{1,9}|other)$/.test(preset) ? preset : ''
}
