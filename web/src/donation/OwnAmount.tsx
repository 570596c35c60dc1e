import type { FieldError } from '@campaign/shared/donations/checkout.ts'
import { formatMoney } from '../messages/format.ts'
import { ErrorWords } from './ErrorWords.tsx'
import type { DonationFormProps } from './donation-form-props.ts'

type OwnAmountProps = Omit<DonationFormProps, 'campaign'> & { error: FieldError | undefined }

/** An amount typed any human way. One that can be read in two ways comes back with both, to choose from. */
export function OwnAmount({ frame, t, form, error }: OwnAmountProps) {
  return (
    <div className="own-amount">
      <label htmlFor="amount">{t('donation.amount.field')}</label>
      <p id="own-amount-hint" className="small quiet">
        {t('donation.amount.fieldHint')}
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
      {error?.readings && (
        <fieldset className="readings">
          <legend>{t('donation.amount.reading')}</legend>
          {error.readings.map((reading, index) => (
            <label key={reading.minor} className="choice">
              <input type="radio" name="reading" id={`reading-${index}`} value={reading.minor} />
              <span className="amount">{formatMoney(reading, frame.locale)}</span>
            </label>
          ))}
        </fieldset>
      )}
    </div>
  )
}
