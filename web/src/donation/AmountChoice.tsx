import { otherLang } from '../layout/other-lang.ts'
import { formatMoney } from '../messages/format.ts'
import type { DonationFormProps } from './donation-form-props.ts'
import { ErrorWords } from './ErrorWords.tsx'
import { OwnAmount } from './OwnAmount.tsx'

/** One question: how much. A preset with what it makes possible, or an amount of one's own. */
export function AmountChoice({ frame, t, campaign, form }: DonationFormProps) {
  const { presets } = campaign
  const error = form.errors.find(({ field }) => field === 'amount')
  const isMissing = error?.code === 'amount_missing'
  return (
    <fieldset className="split choices" aria-describedby={isMissing ? 'amount-hint amount-missing' : 'amount-hint'}>
      <legend>{t('donation.amount.legend')}</legend>
      <div>
        <p id="amount-hint" className="quiet">
          {t('donation.amount.hint')}
        </p>
        {isMissing && <ErrorWords id="amount-missing" error={error} frame={frame} t={t} />}
        {presets.map(({ amount, makesPossible }, index) => (
          <label key={amount.minor} className="choice">
            <input
              type="radio"
              name="preset"
              id={`preset-${index}`}
              value={amount.minor}
              defaultChecked={form.preset === String(amount.minor)}
            />
            <span className="choice-amount">
              <span className="amount">{formatMoney(amount, frame.locale)}</span>{' '}
              <span className="small quiet">{t('donation.amount.once')}</span>
            </span>{' '}
            <span lang={otherLang(campaign.lang, frame.locale)}>{makesPossible}</span>
          </label>
        ))}
        {presets.length > 0 ? (
          <label className="choice">
            <input type="radio" name="preset" value="other" defaultChecked={form.preset === 'other'} />
            <span className="choice-amount">{t('donation.amount.other')}</span>
          </label>
        ) : (
          <input type="hidden" name="preset" value="other" />
        )}
        <OwnAmount frame={frame} t={t} form={form} error={isMissing ? undefined : error} />
      </div>
    </fieldset>
  )
}
