import { homeHref } from '../content/places.ts'
import type { Campaign, DonationFormState, Frame } from '../content/view-models.ts'
import { otherLang } from '../layout/other-lang.ts'
import { Page } from '../layout/Page.tsx'
import type { Translator } from '../messages/messages.ts'
import type { BankAccount } from './bank-account.ts'
import { BankTransfer } from './BankTransfer.tsx'
import { shareDonation } from '../sharing/share-pages.ts'
import { DonationForm } from './DonationForm.tsx'
import type { ErrorPlace } from './error-words.ts'
import { ErrorSummary } from './ErrorSummary.tsx'
import { offerAmounts } from './offer-amounts.ts'

export type DonatePageProps = {
  frame: Frame
  t: Translator
  campaign: Campaign
  form: DonationFormState
  bankAccount: BankAccount | null
}

export function DonatePage({ frame, t, campaign, form, bankAccount }: DonatePageProps) {
  const isOpen = campaign.giving === 'open'
  const hasErrors = isOpen && (form.errors.length > 0 || form.refusal !== null)
  return (
    <Page
      frame={frame}
      t={t}
      title={t('donation.title')}
      description={t('donation.description')}
      isIndexed={!hasErrors}
      sharing={shareDonation(frame, t)}
      hasErrors={hasErrors}
      isGiving
    >
      {campaign.giving === 'open' ? (
        <>
          <div className="page opening">
            {hasErrors && <ErrorSummary frame={frame} t={t} form={form} place={placeOf(form, campaign)} />}
            <h1>{t('donation.title')}</h1>
            <p className="lead">{t('donation.intro')}</p>
            {form.returned && (
              <div className="notice">
                <p>
                  <strong>{t(`donation.returned.${form.returned}.title`)}</strong>
                </p>
                <p>{t(`donation.returned.${form.returned}.text`)}</p>
              </div>
            )}
          </div>
          <DonationForm frame={frame} t={t} campaign={campaign} form={form} />
          {bankAccount && <BankTransfer t={t} account={bankAccount} />}
        </>
      ) : (
        <NoGiving frame={frame} t={t} campaign={campaign} giving={campaign.giving} />
      )}
    </Page>
  )
}

function placeOf(form: DonationFormState, campaign: Campaign): ErrorPlace {
  const frequency = form.frequency ?? 'once'
  return { frequency, hasPresets: offerAmounts(campaign, { currency: form.currency, frequency }).length > 0 }
}

type NoGivingProps = Omit<DonatePageProps, 'form' | 'bankAccount'> & { giving: 'paused' | 'closed' }

/** Why nothing can be given, in the association's words where it has written some. There is no form to send. */
function NoGiving({ frame, t, campaign, giving }: NoGivingProps) {
  return (
    <div className="page opening">
      <h1>{t(`donation.${giving}.title`)}</h1>
      {campaign.givingNote ? (
        <p className="lead as-written" lang={otherLang(campaign.lang, frame.locale)}>
          {campaign.givingNote}
        </p>
      ) : (
        <p className="lead">{t(`donation.${giving}.text`)}</p>
      )}
      <p>
        <a className="onward" href={homeHref(frame.locale)}>
          {t('donation.back')}
        </a>
      </p>
    </div>
  )
}
