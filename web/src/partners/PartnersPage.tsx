import { donateHref, feedHref } from '../content/places.ts'
import type { Frame } from '../content/view-models.ts'
import { Page } from '../layout/Page.tsx'
import type { Translator } from '../messages/messages.ts'
import { sharePartners } from '../sharing/share-pages.ts'
import { WordsButton, writeButton, type Button } from './button-markup.tsx'
import { BUTTON_HEIGHT, BUTTON_LOOKS, BUTTON_WIDTH, partnerFileHref, partnerFileName } from './partner-files.ts'
import { Posters } from './Posters.tsx'

export type PartnersPageProps = { frame: Frame; t: Translator }

/** What partners may take along: plain files and plain links; nothing of ours runs on their pages. */
export function PartnersPage({ frame, t }: PartnersPageProps) {
  return (
    <Page
      frame={frame}
      t={t}
      title={t('partners.title')}
      description={t('partners.description')}
      sharing={sharePartners(frame, t)}
    >
      <div className="page opening">
        <h1>{t('partners.title')}</h1>
        <p className="lead">{t('partners.lead')}</p>
      </div>
      <Buttons frame={frame} t={t} />
      <Posters frame={frame} t={t} />
      <section className="page section split to-follow" aria-labelledby="feed">
        <h2 id="feed">{t('partners.feed.title')}</h2>
        <div className="partner-part">
          <p>{t('partners.feed.text')}</p>
          <p>
            <a className="onward" href={feedHref(frame.locale)} type="application/atom+xml">
              {t('partners.feed.link')}
            </a>
          </p>
        </div>
      </section>
      <section className="page section split" aria-labelledby="copy">
        <h2 id="copy">{t('partners.copy.title')}</h2>
        <div className="partner-part">
          <p>{t('partners.copy.text')}</p>
          {frame.association.contactEmail && (
            <p>
              <a className="onward" href={`mailto:${frame.association.contactEmail}`}>
                {t('partners.copy.ask')}
              </a>
            </p>
          )}
        </div>
      </section>
    </Page>
  )
}

function Buttons({ frame, t }: PartnersPageProps) {
  const { locale, siteUrl, association } = frame
  const words = t('partners.button.words', { association: association.name })
  const button: Button = { href: siteUrl + donateHref(locale), locale, words }
  return (
    <section className="page section split" aria-labelledby="button">
      <h2 id="button">{t('partners.button.title')}</h2>
      <div className="partner-part">
        <p className="to-embed">{t('partners.button.text')}</p>
        <p className="to-embed small quiet">{t('partners.button.referrer')}</p>
        <div className="to-embed partner-look">
          <h3>{t('partners.button.inline')}</h3>
          <p className="button-of-words">
            <WordsButton {...button} />
          </p>
          <Code t={t}>{writeButton('words', button)}</Code>
        </div>
        {BUTTON_LOOKS.map((look) => {
          const file = { kind: 'button', look } as const
          return (
            <div key={look} className="partner-look">
              <h3>{t(`partners.button.${look}`)}</h3>
              <p>
                <img src={partnerFileHref(locale, file)} width={BUTTON_WIDTH} height={BUTTON_HEIGHT} alt={words} />
              </p>
              <p>
                <a className="onward" href={partnerFileHref(locale, file)} download={partnerFileName(file)}>
                  {t('partners.button.save')}
                </a>
              </p>
              <Code t={t}>{writeButton(look, button)}</Code>
            </div>
          )
        })}
        <p className="small quiet">{t('partners.button.keep')}</p>
      </div>
    </section>
  )
}

function Code({ t, children }: { t: Translator; children: string }) {
  return (
    <figure className="to-embed">
      <figcaption className="small quiet">{t('partners.button.code')}</figcaption>
      <pre className="snippet to-copy" translate="no">
        <code>{children}</code>
      </pre>
    </figure>
  )
}
