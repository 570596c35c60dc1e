import type { Frequency } from '@campaign/shared/donations/checkout.ts'
import { CONSENT_VERSION } from '@campaign/shared/donations/consent.ts'
import { donateHref } from '../content/places.ts'
import { DefencePanel } from '../defence/DefencePanel.tsx'
import { AmountChoice } from './AmountChoice.tsx'
import { AMOUNT_PLACE } from './amount-place.ts'
import { Consent } from './Consent.tsx'
import { CurrencyLinks } from './CurrencyLinks.tsx'
import type { DonationFormProps } from './donation-form-props.ts'
import { FrequencyChoice } from './FrequencyChoice.tsx'
import { SafetyNotice } from './SafetyNotice.tsx'
import { TaxCountry } from './TaxCountry.tsx'

/**
 * A plain form, one question after the other. The browser validates nothing: its words come in its own language and
 * vanish again. The currency is chosen by links, first of all, so that little is lost by following one.
 */
export function DonationForm({ frame, t, campaign, form }: DonationFormProps) {
  const parts = { frame, t, campaign, form }
  return (
    <form className="donation" method="post" action={donateHref(frame.locale)} noValidate autoComplete="off">
      <input type="hidden" name="campaign" value={campaign.id} />
      <input type="hidden" name="currency" value={form.currency} />
      <input type="hidden" name="attempt" value={form.attempt} />
      <input type="hidden" name="consent_version" value={CONSENT_VERSION} />
      {form.resumes && <input type="hidden" name="resumes" value={form.resumes} />}
      {form.guard.map(({ name, value }) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="page section asked">
        <CurrencyLinks {...parts} />
        <FrequencyChoice {...parts} />
        <AmountChoice {...parts} />
        <TaxCountry {...parts} />
      </div>
      <SafetyNotice t={t} />
      <div className="page section">
        <Consent {...parts} />
      </div>
      <div className="band">
        <div className="page aside">
          <DefencePanel t={t} form={form} />
          <Send t={t} />
          <p className="band-quiet small">{t('donation.submitNote')}</p>
          <script type="module" src={frame.assets.scripts.give} />
        </div>
      </div>
    </form>
  )
}

/** Without a script nobody knows here what will have been typed: the button then says where it leads, and no total stands. */
function Send({ t }: Pick<DonationFormProps, 't'>) {
  const words = (message: 'pay' | 'total', frequency: Frequency) =>
    t(`donation.${message}.${frequency}`, { amount: AMOUNT_PLACE })
  return (
    <>
      <p
        id="total"
        className="total"
        role="status"
        data-once={words('total', 'once')}
        data-monthly={words('total', 'monthly')}
      />
      <button
        type="submit"
        className="act"
        id="send"
        data-once={words('pay', 'once')}
        data-monthly={words('pay', 'monthly')}
      >
        {t('donation.submit')}
      </button>
    </>
  )
}
