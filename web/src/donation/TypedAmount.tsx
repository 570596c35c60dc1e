import type { FieldError } from '@campaign/shared/donations/checkout.ts'
import { rulesOf, type Currency } from '@campaign/shared/money/currencies.ts'
import type { Locale } from '@campaign/shared/locales/locales.ts'
import { formatMoney } from '../messages/format.ts'
import type { Translator } from '../messages/messages.ts'
import type { Frame } from '../content/view-models.ts'
import { AmountReadings } from './AmountReadings.tsx'
import { ErrorWords } from './ErrorWords.tsx'

type TypedAmountProps = {
  frame: Frame
  t: Translator
  currency: Currency
  label: string
  /** Id of the line that says the bounds. */
  hintId: string
  /** As it was typed before, to be mended. */
  typed: string
  error: Pick<FieldError, 'field' | 'code' | 'limit' | 'readings'> | undefined
}

/** An amount typed any human way, with the bounds it has to keep. */
export function TypedAmount({ frame, t, currency, label, hintId, typed, error }: TypedAmountProps) {
  return (
    <>
      <label htmlFor="amount">{label}</label>
      <p id={hintId} className="small quiet">
        {t('donation.amount.fieldHint', boundsInWords(currency, frame.locale))}
      </p>
      {error && <ErrorWords id="amount-error" error={error} frame={frame} t={t} />}
      <input
        type="text"
        id="amount"
        name="amount"
        className="amount"
        inputMode="decimal"
        autoComplete="off"
        defaultValue={typed}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={error ? `${hintId} amount-error` : hintId}
      />
      {error?.readings && <AmountReadings frame={frame} t={t} readings={error.readings} />}
    </>
  )
}

function boundsInWords(currency: Currency, locale: Locale): { minimum: string; maximum: string } {
  const { minimum, maximum } = rulesOf(currency)
  return {
    minimum: formatMoney({ minor: minimum, currency }, locale),
    maximum: formatMoney({ minor: maximum, currency }, locale),
  }
}
