import type { Locale } from '@campaign/shared/locales/locales.ts'
import type { Campaign, Frame } from '../content/view-models.ts'
import { otherLang } from '../layout/other-lang.ts'
import type { Translator } from '../messages/messages.ts'
import { safeHref } from '../rich-text/safe-href.ts'

type BackersProps = { frame: Frame; t: Translator; campaign: Campaign; lang: Locale | undefined }

/** Who stands behind the campaign: the association as it is registered, and its partners. */
export function Backers({ frame, t, campaign, lang }: BackersProps) {
  const { association } = frame
  const accounts = frame.pages.filter(({ kind }) => kind === 'about' || kind === 'transparency')
  return (
    <section className="page section split" aria-labelledby="backers">
      <h2 id="backers">{t('campaign.partners.title')}</h2>
      <div className="backers">
        <div>
          <h3>{association.name}</h3>
          {association.registration && <p className="small quiet">{association.registration}</p>}
          <ul className="plain-list">
            {accounts.map((page) => (
              <li key={page.href}>
                <a className="onward" href={page.href} lang={otherLang(page.lang, frame.locale)} hrefLang={page.lang}>
                  {page.title}
                </a>
              </li>
            ))}
          </ul>
        </div>
        {campaign.partners.length > 0 && (
          <div>
            <h3>{t('campaign.partners.with')}</h3>
            <ul className="plain-list">
              {campaign.partners.map((partner) => (
                <li key={partner.name}>
                  <PartnerName partner={partner} />
                  {partner.role && (
                    <p className="small quiet" lang={lang}>
                      {partner.role}
                    </p>
                  )}
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </section>
  )
}

function PartnerName({ partner }: { partner: Campaign['partners'][number] }) {
  const target = safeHref(partner.url)
  if (!target) return <span className="onward">{partner.name}</span>
  return (
    <a className="onward" href={target.href} rel="noopener noreferrer">
      {partner.name}
    </a>
  )
}
