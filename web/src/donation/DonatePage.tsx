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
import { NoGiving } from './NoGiving.tsx'
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
        <NoGiving
          t={t}
          giving={campaign.giving}
          note={
            campaign.givingNote ? { text: campaign.givingNote, lang: otherLang(campaign.lang, frame.locale) } : null
          }
          hasBegun={form.refusal !== null || form.returned !== null}
          onward={{ href: homeHref(frame.locale), words: t('donation.back') }}
        />
      )}
    </Page>
  )
}

function placeOf(form: DonationFormState, campaign: Campaign): ErrorPlace {
  const frequency = form.frequency ?? 'once'
  return { frequency, hasPresets: offerAmounts(campaign, { currency: form.currency, frequency }).length > 0 }
}
