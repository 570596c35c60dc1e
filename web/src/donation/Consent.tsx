import type { DonationFormProps } from './donation-form-props.ts'
import { ErrorWords } from './ErrorWords.tsx'

/**
 * The donor's agreement to the use of what their gift reveals (GDPR art. 9(2)(a)): separate from everything else, never
 * ticked beforehand, and without it there is no gift. Whoever changes the words changes `CONSENT_VERSION`.
 */
export function Consent({ frame, t, form }: DonationFormProps) {
  const error = form.errors.find(({ field }) => field === 'consent')
  return (
    <fieldset className="split choices consent">
      <legend>{t('donation.consent.title')}</legend>
      <div>
        <div id="consent-text">
          <p>{t('donation.consent.why')}</p>
          <p>{t('donation.consent.use')}</p>
          <p>{t('donation.consent.withdraw')}</p>
        </div>
        {error && <ErrorWords id="consent-error" error={error} frame={frame} t={t} />}
        <label className="choice">
          <input
            type="checkbox"
            id="consent"
            name="consent"
            value="yes"
            defaultChecked={form.hasConsented}
            aria-invalid={error ? 'true' : undefined}
            aria-describedby={error ? 'consent-text consent-error' : 'consent-text'}
          />
          <span>{t('donation.consent.agree')}</span>
        </label>
      </div>
    </fieldset>
  )
}
