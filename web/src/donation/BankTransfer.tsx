import type { Translator } from '../messages/messages.ts'
import type { BankAccount } from './bank-account.ts'

type BankTransferProps = { t: Translator; account: BankAccount }

/** The other way to give: without Stripe and without this site, and just as visible to two banks. */
export function BankTransfer({ t, account }: BankTransferProps) {
  const lines = [
    { key: 'holder', value: account.holder },
    { key: 'iban', value: account.iban },
    { key: 'bic', value: account.bic },
  ] as const
  return (
    <section className="page section split transfer" id="transfer" aria-labelledby="transfer-title">
      <h2 id="transfer-title">{t('donation.transfer.title')}</h2>
      <div>
        <p>{t('donation.transfer.text')}</p>
        <dl>
          {lines.map(({ key, value }) => (
            <div key={key}>
              <dt>{t(`donation.transfer.${key}`)}</dt>
              <dd className="to-copy">{value}</dd>
            </div>
          ))}
        </dl>
        <p>{t('donation.transfer.seen')}</p>
      </div>
    </section>
  )
}
