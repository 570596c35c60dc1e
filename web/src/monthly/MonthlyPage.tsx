import type { ManageAct, ManagedSubscription } from '@campaign/shared/donations/manage.ts'
import type { SubscriptionState } from '@campaign/shared/donations/subscription-states.ts'
import type { Frame, MonthlyFormState } from '../content/view-models.ts'
import { ErrorSummary } from '../donation/ErrorSummary.tsx'
import { Page } from '../layout/Page.tsx'
import { formatDate, formatMoney } from '../messages/format.ts'
import type { Translator } from '../messages/messages.ts'
import { ChangeAmount } from './ChangeAmount.tsx'
import { EndGift } from './EndGift.tsx'
import { OneAct } from './OneAct.tsx'

export type MonthlyPageProps = {
  frame: Frame
  t: Translator
  subscription: ManagedSubscription
  /** Path of this page, which holds the link. */
  href: string
  form: MonthlyFormState
  /** What has just been done, and agrees with the state the gift is in. */
  done: ManageAct | null
}

type ToldState = Exclude<SubscriptionState, 'created'>

/** A monthly gift, and all its donor may do with it. Looking changes nothing: each act is a form of its own. */
export function MonthlyPage({ frame, t, subscription, href, form, done }: MonthlyPageProps) {
  const { state, may } = subscription
  const told: ToldState = state === 'created' ? 'awaiting_payment' : state
  const amount = formatMoney(subscription.amount, frame.locale)
  const hasErrors = form.errors.length > 0 || form.refusal !== null
  if (form.isEnding) return <EndGift frame={frame} t={t} amount={amount} href={href} />
  return (
    // As on the thank-you page, the title tells the browser's history neither the sum nor the state.
    <Page
      frame={frame}
      t={t}
      title={t('monthly.title')}
      description={t('monthly.description')}
      isIndexed={false}
      hasErrors={hasErrors}
      isGiving
    >
      <div className="page opening">
        {hasErrors && (
          <ErrorSummary frame={frame} t={t} form={form} place={{ frequency: 'monthly', hasPresets: false }} />
        )}
        {done && (
          <p className="notice" role="status">
            {t(`monthly.done.${done}`, { amount })}
          </p>
        )}
        <h1>{t('monthly.heading', { amount })}</h1>
        <p className="lead">
          {t(`monthly.state.${told}`)}
          {subscription.nextChargeOn !== null && (
            <> {t('monthly.next', { date: formatDate(subscription.nextChargeOn, frame.locale) })}</>
          )}
        </p>
        <p className="small quiet">{t('monthly.keep')}</p>
      </div>
      {may.includes('change_amount') && (
        <ChangeAmount frame={frame} t={t} subscription={subscription} href={href} form={form} />
      )}
      {may.includes('resume') && <OneAct t={t} act="resume" href={href} />}
      {may.includes('pause') && <OneAct t={t} act="pause" href={href} />}
      {may.includes('update_card') && <OneAct t={t} act="update_card" href={href} />}
      {may.includes('cancel') && (
        <section className="page section split" aria-labelledby="cancel">
          <h2 id="cancel">{t('monthly.cancel.title')}</h2>
          <div className="one-act">
            <p>{t('monthly.cancel.text')}</p>
            <a className="act act-plain" href={`${href}?step=end`}>
              {t('monthly.cancel.action')}
            </a>
          </div>
        </section>
      )}
    </Page>
  )
}
