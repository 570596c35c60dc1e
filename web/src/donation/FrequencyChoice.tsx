import { FREQUENCIES } from '@campaign/shared/donations/checkout.ts'
import type { DonationFormProps } from './donation-form-props.ts'
import { ErrorWords } from './ErrorWords.tsx'

/** One question: once, or every month. What a monthly gift means is said here, before anything is agreed to. */
export function FrequencyChoice({ frame, t, form }: DonationFormProps) {
  const error = form.errors.find(({ field }) => field === 'frequency')
  return (
    <fieldset className="split choices frequency" aria-describedby={error ? 'frequency-error' : undefined}>
      <legend>{t('donation.frequency.legend')}</legend>
      <div>
        {error && <ErrorWords id="frequency-error" error={error} frame={frame} t={t} />}
        {FREQUENCIES.map((frequency) => (
          <div key={frequency}>
            <label className="choice">
              <input
                type="radio"
                name="frequency"
                id={`frequency-${frequency}`}
                value={frequency}
                defaultChecked={form.frequency === frequency}
              />
              <span className="choice-amount">{t(`donation.frequency.${frequency}.title`)}</span>{' '}
              <span>{t(`donation.frequency.${frequency}.text`)}</span>
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  )
}
