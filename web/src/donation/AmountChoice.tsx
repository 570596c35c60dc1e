import { FREQUENCIES, type Frequency } from '@campaign/shared/donations/checkout.ts'
import { HeadingText } from '../layout/HeadingText.tsx'
import { otherLang } from '../layout/other-lang.ts'
import { formatMoney } from '../messages/format.ts'
import { PRESET_FIELDS } from './donation-form.ts'
import type { DonationFormProps } from './donation-form-props.ts'
import { ErrorWords } from './ErrorWords.tsx'
import { presetId } from './error-words.ts'
import { offerAmounts } from './offer-amounts.ts'
import { OwnAmount } from './OwnAmount.tsx'

/** One question: how much. An amount to choose, or one of one's own. */
export function AmountChoice({ frame, t, campaign, form }: DonationFormProps) {
  const error = form.errors.find(({ field }) => field === 'amount')
  const isMissing = error?.code === 'amount_missing'
  return (
    <fieldset className="split choices amounts-to-choose" aria-describedby={isMissing ? 'amount-missing' : undefined}>
      <legend>
        <HeadingText text={t('donation.amount.legend')} />
      </legend>
      <div>
        {isMissing && <ErrorWords id="amount-missing" error={error} frame={frame} t={t} />}
        {/* Both are there, and the style sheet shows the one of the frequency that is chosen. */}
        {FREQUENCIES.map((frequency) => (
          <Presets key={frequency} frame={frame} t={t} campaign={campaign} form={form} frequency={frequency} />
        ))}
        <OwnAmount frame={frame} t={t} form={form} error={isMissing ? undefined : error} />
      </div>
    </fieldset>
  )
}

function Presets({ frame, t, campaign, form, frequency }: DonationFormProps & { frequency: Frequency }) {
  const offered = offerAmounts(campaign, { currency: form.currency, frequency })
  const chosen = form.preset[frequency]
  if (offered.length === 0) return <input type="hidden" name={PRESET_FIELDS[frequency]} value="other" />
  return (
    <fieldset className={`presets-${frequency}`}>
      {/* Seen where the style sheet is not, and both sets with it. */}
      <legend className="visually-hidden">{t(`donation.frequency.${frequency}.title`)}</legend>
      {offered.map(({ amount, makesPossible }, index) => (
        <div key={amount.minor}>
          <label className="choice">
            <input
              type="radio"
              name={PRESET_FIELDS[frequency]}
              id={presetId(frequency, index)}
              value={amount.minor}
              defaultChecked={chosen === String(amount.minor)}
            />
            <span className="choice-amount">
              <span className="amount">{formatMoney(amount, frame.locale)}</span>{' '}
              <span className="small quiet">{t(`donation.amount.${frequency}`)}</span>
            </span>
            {makesPossible !== null && (
              <>
                {' '}
                <span lang={otherLang(campaign.lang, frame.locale)}>{makesPossible}</span>
              </>
            )}
          </label>
        </div>
      ))}
      <label className="choice">
        <input type="radio" name={PRESET_FIELDS[frequency]} value="other" defaultChecked={chosen === 'other'} />
        <span className="choice-amount">{t('donation.amount.other')}</span>
      </label>
    </fieldset>
  )
}
