import { isOfferedCurrency, rulesOf } from '@campaign/shared/money/currencies.ts'
import type { ManagedSubscription } from '@campaign/shared/donations/manage.ts'
import type { Frame, MonthlyFormState } from '../content/view-models.ts'
import { AmountReadings } from '../donation/AmountReadings.tsx'
import { ErrorWords } from '../donation/ErrorWords.tsx'
import { formatMoney } from '../messages/format.ts'
import type { Translator } from '../messages/messages.ts'

type ChangeAmountProps = {
  frame: Frame
  t: Translator
  subscription: ManagedSubscription
  href: string
  form: MonthlyFormState
}

export function ChangeAmount({ frame, t, subscription, href, form }: ChangeAmountProps) {
  const { currency } = subscription.amount
  // A currency that is offered no more goes on as it is: there are no bounds to hold a new amount against.
  if (!isOfferedCurrency(currency)) return null
  const { minimum, maximum } = rulesOf(currency)
  const error = form.errors.find(({ field }) => field === 'amount')
  return (
    <section className="page section split" aria-labelledby="change-amount">
      <h2 id="change-amount">{t('monthly.change_amount.title')}</h2>
      <form className="one-act" method="post" action={href} noValidate autoComplete="off">
        <p>{t('monthly.change_amount.text')}</p>
        <div className="typed-amount">
          <label htmlFor="amount">
            {t('monthly.change_amount.field', { currency: t(`currencies.in.${currency}`) })}
          </label>
          <p id="amount-hint" className="small quiet">
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
            aria-describedby={error ? 'amount-hint amount-error' : 'amount-hint'}
          />
          {error?.readings && <AmountReadings frame={frame} t={t} readings={error.readings} />}
        </div>
        <button type="submit" className="act act-plain" name="act" value="change_amount">
          {t('monthly.change_amount.action')}
        </button>
      </form>
    </section>
  )
}
