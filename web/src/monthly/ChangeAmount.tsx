import { isOfferedCurrency } from '@campaign/shared/money/currencies.ts'
import type { ManagedSubscription } from '@campaign/shared/donations/manage.ts'
import type { Frame, MonthlyFormState } from '../content/view-models.ts'
import { TypedAmount } from '../donation/TypedAmount.tsx'
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
  const error = form.errors.find(({ field }) => field === 'amount')
  return (
    <section className="page section split" aria-labelledby="change-amount">
      <h2 id="change-amount">{t('monthly.change_amount.title')}</h2>
      <form className="one-act" method="post" action={href} noValidate autoComplete="off">
        <p>{t('monthly.change_amount.text')}</p>
        <div className="typed-amount">
          <TypedAmount
            frame={frame}
            t={t}
            currency={currency}
            label={t('monthly.change_amount.field', { currency: t(`currencies.in.${currency}`) })}
            hintId="amount-hint"
            typed={form.amount}
            error={error}
          />
        </div>
        <button type="submit" className="act act-plain" name="act" value="change_amount">
          {t('monthly.change_amount.action')}
        </button>
      </form>
    </section>
  )
}
