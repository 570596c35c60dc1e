import type { ReactNode } from 'react'
import type { DonationOutcome } from '@campaign/shared/donations/checkout.ts'
import type { DonationState } from '@campaign/shared/donations/donation-states.ts'
import { donateHref, storyIndexPlace } from '../content/places.ts'
import type { Campaign, Frame } from '../content/view-models.ts'
import { otherLang } from '../layout/other-lang.ts'
import { Page } from '../layout/Page.tsx'
import { formatMoney } from '../messages/format.ts'
import type { Translator } from '../messages/messages.ts'
import { hasWords, RichTextView } from '../rich-text/RichTextView.tsx'

export type ThanksPageProps = {
  frame: Frame
  t: Translator
  outcome: DonationOutcome
  /** The campaign given to; null when it is no longer public. */
  campaign: Campaign | null
  /** Back to the form with the input kept, where nothing was paid. */
  resumeHref?: string
}

/** What a donor is told, by what is known. A row that waits for Stripe's first word reads like one that waits for the bank. */
const TOLD: Record<DonationState, Exclude<DonationState, 'created'>> = {
  created: 'awaiting_payment',
  awaiting_payment: 'awaiting_payment',
  processing: 'processing',
  succeeded: 'succeeded',
  failed: 'failed',
  expired: 'expired',
  needs_care: 'needs_care',
}

export function ThanksPage({ frame, t, outcome, campaign, resumeHref }: ThanksPageProps) {
  const told = TOLD[outcome.state]
  const amount = formatMoney(outcome.amount, frame.locale)
  const mayBePaid = told === 'awaiting_payment' || told === 'processing' || told === 'needs_care'
  const email = frame.association.contactEmail
  return (
    // The title goes into the browser's history, so it names neither the sum nor what became of it.
    <Page frame={frame} t={t} title={t('thanks.title')} description={t('thanks.description')} isIndexed={false}>
      <div className="page opening">
        <h1>{t(`thanks.${told}.title`, { amount })}</h1>
        <p className="lead">{t(`thanks.${told}.text`, { amount })}</p>
        {mayBePaid && (
          <p className="lead">
            <strong>{t(`thanks.${told}.once`)}</strong>
          </p>
        )}
      </div>
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

function Keepsake({ frame, t, campaign }: Pick<ThanksPageProps, 'frame' | 't' | 'campaign'>) {
  return (
    <>
      {campaign && hasWords(campaign.thanks) && (
        <div className="page section aside">
          <div className="prose" lang={otherLang(campaign.lang, frame.locale)}>
            <RichTextView text={campaign.thanks} locale={frame.locale} />
          </div>
        </div>
      )}
      <section className="page section split" aria-labelledby="keep">
        <h2 id="keep">{t('thanks.succeeded.keepTitle')}</h2>
        <p>{t('thanks.succeeded.keep')}</p>
      </section>
    </>
  )
}

type NextStepProps = Pick<ThanksPageProps, 'frame' | 't'> & { told: DonationState; resumeHref: string }

/** One thing to do, and it never leads from a payment that may have happened to a second one. */
function NextStep({ frame, t, told, resumeHref }: NextStepProps) {
  const here = frame.alternates.find(({ locale }) => locale === frame.locale)?.href ?? frame.canonical
  if (told === 'needs_care') return null
  if (told === 'failed' || told === 'expired') return <Band href={resumeHref}>{t('thanks.resume')}</Band>
  if (told !== 'succeeded') return <Band href={here}>{t('thanks.refresh')}</Band>
  return (
    <Band href={storyIndexPlace.hrefIn(frame.locale)} words={t('thanks.succeeded.next')}>
      {t('thanks.stories')}
    </Band>
  )
}

function Band({ href, words, children }: { href: string; words?: string; children: ReactNode }) {
  return (
    <div className="band">
      <div className="page aside">
        {words && <p className="lead">{words}</p>}
        <a className="act" href={href}>
          {children}
        </a>
      </div>
    </div>
  )
}
