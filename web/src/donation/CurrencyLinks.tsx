import { currencyName } from '../messages/format.ts'
import type { DonationFormProps } from './donation-form-props.ts'
import { linkCurrencies } from './link-currencies.ts'

/** The currencies as links: the amounts below depend on it, and without scripts only a new page can show others. */
export function CurrencyLinks({ frame, t, campaign, form }: DonationFormProps) {
  return (
    <nav className="aside currencies" id="currency" tabIndex={-1} aria-label={t('donation.currency.label')}>
      <div>
        <p>{t('donation.currency.now', { currency: t(`currencies.in.${form.currency}`) })}</p>
        <p className="small quiet" id="currency-others">
          {t('donation.currency.others')}
        </p>
        <ul aria-labelledby="currency-others">
          {linkCurrencies(form, campaign, frame.locale).map(({ currency, href, isCurrent }) => (
            <li key={currency}>
              <a href={href} aria-current={isCurrent ? 'true' : undefined}>
                {currency}
                <span className="visually-hidden">, {currencyName(currency, frame.locale)}</span>
              </a>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  )
}
