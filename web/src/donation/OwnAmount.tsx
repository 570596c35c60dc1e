import type { FieldError } from '@campaign/shared/donations/checkout.ts'
import type { DonationFormProps } from './donation-form-props.ts'
import { TypedAmount } from './TypedAmount.tsx'

type OwnAmountProps = Omit<DonationFormProps, 'campaign'> & { error: FieldError | undefined }

export function OwnAmount({ frame, t, form, error }: OwnAmountProps) {
  const { currency } = form
  return (
    <div className="own-amount typed-amount">
      <TypedAmount
        frame={frame}
        t={t}
        currency={currency}
        label={t('donation.amount.field', { currency: t(`currencies.in.${currency}`) })}
        hintId="own-amount-hint"
        typed={form.amount}
        error={error}
      />
    </div>
  )
}
