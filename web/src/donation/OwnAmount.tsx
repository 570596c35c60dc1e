import type { FieldError } from '@campaign/shared/donations/checkout.ts'
import { rulesOf } from '@campaign/shared/money/currencies.ts'
import { formatMoney } from '../messages/format.ts'
import { AmountReadings } from './AmountReadings.tsx'
import { ErrorWords } from './ErrorWords.tsx'
import type { DonationFormProps } from './donation-form-props.ts'

type OwnAmountProps = Omit<DonationFormProps, 'campaign'> & { error: FieldError | undefined }

/** An amount typed any human way, with the bounds it has to keep. */
export function OwnAmount({ frame, t, form, error }: OwnAmountProps) {
  const { currency } = form
  const { minimum, maximum } = rulesOf(currency)
  return (
    <div className="own-amount typed-amount">
      <label htmlFor="amount">{t('donation.amount.field', { currency: t(`currencies.in.${currency}`) })}</label>
      <p id="own-amount-hint" className="small quiet">
        {t('donation.amount.fieldHint', {
          minimum: formatMoney({ minor: minimum, currency }, frame.locale),
          maximum: formatMoney({ minor: maximum, currency }, frame.locale),
        })}
      </p>
      {error && <ErrorWords id="amount-error" error={error} frame={frame} t={t} />}
      <input
        type="text"
        id="amount"
        name="amount"
        className="amount"
        inputMode="decimal"
        autoComplete="off"
        defaultValue={form.amount}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={error ? 'own-amount-hint amount-error' : 'own-amount-hint'}
      />
      {error?.readings && <AmountReadings frame={frame} t={t} readings={error.readings} />}
    </div>
  )
}
