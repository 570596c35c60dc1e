import { OFFERED_CURRENCIES } from '@campaign/shared/money/currencies.ts'
import { donateHref } from '../content/places.ts'
import { AmountChoice } from './AmountChoice.tsx'
import type { DonationFormProps } from './donation-form-props.ts'
import { SafetyNotice } from './SafetyNotice.tsx'

/** A plain form. The browser validates nothing: its words come in its own language and vanish again. */
export function DonationForm({ frame, t, campaign, form }: DonationFormProps) {
  return (
    <form method="post" action={donateHref(frame.locale)} noValidate autoComplete="off">
      <input type="hidden" name="campaign" value={campaign.id} />
      <input type="hidden" name="currency" value={campaign.presets[0]?.amount.currency ?? OFFERED_CURRENCIES[0]} />
      <input type="hidden" name="attempt" value={form.attempt} />
      {form.resumes && <input type="hidden" name="resumes" value={form.resumes} />}
      <div className="page section">
        <AmountChoice frame={frame} t={t} campaign={campaign} form={form} />
      </div>
      <SafetyNotice t={t} />
      <div className="band">
        <div className="page aside">
          <button type="submit" className="act">
            {t('donation.submit')}
          </button>
          <p className="band-quiet small">{t('donation.submitNote')}</p>
        </div>
      </div>
    </form>
  )
}
