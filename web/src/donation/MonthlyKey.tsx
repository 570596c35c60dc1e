import type { Translator } from '../messages/messages.ts'

type MonthlyKeyProps = {
  t: Translator
  /** What will be charged each month; null where nobody can say that it will. */
  amount: string | null
  /** Whole, to be copied. */
  url: string
}

/** What will come of a monthly gift, and the one key to it. It is sent to nobody, so it must be kept from here. */
export function MonthlyKey({ t, amount, url }: MonthlyKeyProps) {
  return (
    <section className="page section split" aria-labelledby="monthly">
      <h2 id="monthly">{t('thanks.monthly.title')}</h2>
      <div className="monthly-key">
        {amount !== null && <p>{t('thanks.monthly.next', { amount })}</p>}
        <p>{t('thanks.monthly.keep')}</p>
        <p className="key">
          <a href={url}>{url}</a>
        </p>
        <p className="small quiet">{t('thanks.monthly.secret')}</p>
      </div>
    </section>
  )
}
