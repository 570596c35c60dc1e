import type { ReactNode } from 'react'
import type { DonationOutcome } from '@campaign/shared/donations/checkout.ts'
import { donateHref, homeHref, storyIndexPlace } from '../content/places.ts'
import type { Campaign, Frame } from '../content/view-models.ts'
import { Band } from '../layout/Band.tsx'
import { HeadingText } from '../layout/HeadingText.tsx'
import { otherLang } from '../layout/other-lang.ts'
import { Page } from '../layout/Page.tsx'
import { ShareLinks } from '../layout/ShareLinks.tsx'
import { formatMoney } from '../messages/format.ts'
import type { Translator } from '../messages/messages.ts'
import { hasWords, RichTextView } from '../rich-text/RichTextView.tsx'
import { MonthlyKey } from './MonthlyKey.tsx'
import { hasWarning, isExpected, tellOutcome, type Told } from './tell-outcome.ts'

export type ThanksPageProps = {
  frame: Frame
  t: Translator
  outcome: DonationOutcome
  /** The campaign given to; null when it is no longer public. */
  campaign: Campaign | null
  /** Back to the form with the input kept, where nothing was paid. */
  resumeHref?: string
  /** Where a monthly gift can be changed, whole; null for a single gift. */
  manageUrl: string | null
}

export function ThanksPage({ frame, t, outcome, campaign, resumeHref, manageUrl }: ThanksPageProps) {
  const told = tellOutcome(outcome)
  const amount = formatMoney(outcome.amount, frame.locale)
  const email = frame.association.contactEmail
  return (
    // The title goes into the browser's history, so it names neither the sum nor what became of it.
    <Page
      frame={frame}
      t={t}
      title={t('thanks.title')}
      description={t('thanks.description')}
      isIndexed={false}
      isGiving
    >
      <div className="page opening">
        <h1>
          <HeadingText text={t(`thanks.${told}.title`, { amount })} />
        </h1>
        <p className="lead">{t(`thanks.${told}.text`, { amount })}</p>
        {told === 'issuer_blocked' && <BeingReturned t={t} amount={amount} />}
        {hasWarning(told) && (
          <p className="lead">
            <strong>{t(`thanks.${told}.once`)}</strong>
          </p>
        )}
      </div>
      {manageUrl !== null && <MonthlyKey t={t} amount={isExpected(told) ? amount : null} url={manageUrl} />}
      {told === 'succeeded' && <Keepsake frame={frame} t={t} campaign={campaign} />}
      <NextStep frame={frame} t={t} told={told} resumeHref={resumeHref ?? donateHref(frame.locale)} />
      {email && (
        <div className="page section aside">
          <p>{t.rich('thanks.contact', { email, link: (address) => <a href={`mailto:${email}`}>{address}</a> })}</p>
        </div>
      )}
    </Page>
  )
}

function BeingReturned({ t, amount }: { t: Translator; amount: string }) {
  return (
    <>
      <p className="lead">{t('thanks.issuer_blocked.back', { amount })}</p>
      <p>{t('thanks.issuer_blocked.kept')}</p>
    </>
  )
}

function Keepsake({ frame, t, campaign }: Pick<ThanksPageProps, 'frame' | 't' | 'campaign'>) {
  const campaignName = campaign?.headline ?? frame.association.name
  return (
    <>
      {campaign && hasWords(campaign.thanks) && (
        <div className="page section aside">
          <div className="prose" lang={otherLang(campaign.lang, frame.locale)}>
            <RichTextView text={campaign.thanks} frame={frame} t={t} />
          </div>
        </div>
      )}
      <section className="page section split" aria-labelledby="keep">
        <h2 id="keep">{t('thanks.succeeded.keepTitle')}</h2>
        <p>{t('thanks.succeeded.keep')}</p>
      </section>
      <section className="page section split tell" aria-labelledby="tell">
        <h2 id="tell">{t('thanks.succeeded.shareTitle')}</h2>
        <div>
          <p>{t('thanks.succeeded.share')}</p>
          <ShareLinks t={t} url={new URL(homeHref(frame.locale), frame.canonical).href} title={campaignName} />
        </div>
      </section>
    </>
  )
}

type NextStepProps = Pick<ThanksPageProps, 'frame' | 't'> & { told: Told; resumeHref: string }

/** At most one thing to do, and it never leads from a payment that may have happened to a second one. */
function NextStep({ frame, t, told, resumeHref }: NextStepProps): ReactNode {
  const here = frame.alternates.find(({ locale }) => locale === frame.locale)?.href ?? frame.canonical
  switch (told) {
    case 'succeeded':
      return (
        <Band href={storyIndexPlace.hrefIn(frame.locale)} words={t('thanks.succeeded.next')}>
          {t('thanks.stories')}
        </Band>
      )
    case 'failed':
    case 'expired':
      return <Band href={resumeHref}>{t('thanks.resume')}</Band>
    case 'awaiting_payment':
    case 'processing':
      return <Band href={here}>{t('thanks.refresh')}</Band>
    default:
      return null
  }
}
