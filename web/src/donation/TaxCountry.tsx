import { HeadingText } from '../layout/HeadingText.tsx'
import type { DonationFormProps } from './donation-form-props.ts'
import { ErrorWords } from './ErrorWords.tsx'
import { listCountries } from './list-countries.ts'

/** One question, and nobody has to answer it: where the donor pays taxes. */
export function TaxCountry({ frame, t, form }: DonationFormProps) {
  const error = form.errors.find(({ field }) => field === 'taxCountry')
  return (
    <div className="split question">
      <label htmlFor="tax-country">
        <HeadingText text={t('donation.country.label')} />
      </label>
      <div>
        <p id="tax-country-hint" className="small quiet">
          {t('donation.country.hint')}
        </p>
        {error && <ErrorWords id="tax-country-error" error={error} frame={frame} t={t} />}
        <select
          id="tax-country"
          name="tax_country"
          autoComplete="off"
          defaultValue={form.taxCountry}
          aria-invalid={error ? 'true' : undefined}
          aria-describedby={error ? 'tax-country-hint tax-country-error' : 'tax-country-hint'}
        >
          <option value="">{t('donation.country.none')}</option>
          {listCountries(frame.locale).map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </div>
    </div>
  )
}
