import { feedHref, partnersHref } from '../content/places.ts'
import type { Frame } from '../content/view-models.ts'
import type { Translator } from '../messages/messages.ts'
import { otherLang } from './other-lang.ts'

type SiteFooterProps = { frame: Frame; t: Translator }

export function SiteFooter({ frame, t }: SiteFooterProps) {
  return (
    <footer className="colophon">
      <div className="page split">
        <AssociationDetails association={frame.association} />
        <div>
          <nav aria-label={t('footer.pages')}>
            <ul className="colophon-links">
              {frame.pages.map((page) => (
                <li key={page.href}>
                  {page.conformity ? (
                    <a href={page.href} hrefLang={page.lang}>
                      {t(`footer.accessibility.${page.conformity}`)}
                    </a>
                  ) : (
                    <a href={page.href} lang={otherLang(page.lang, frame.locale)} hrefLang={page.lang}>
                      {page.title}
                    </a>
                  )}
                </li>
              ))}
              <li>
                <a href={partnersHref(frame.locale)}>{t('footer.partners')}</a>
              </li>
              <li>
                <a href={feedHref(frame.locale)} type="application/atom+xml">
                  {t('footer.feed')}
                </a>
              </li>
            </ul>
          </nav>
          <p>{t('footer.promise')}</p>
          <p className="leave-explained">{t('leaving.explained')}</p>
        </div>
      </div>
    </footer>
  )
}

function AssociationDetails({ association }: { association: Frame['association'] }) {
  const { name, address, registration, contactEmail } = association
  return (
    <address>
      {name !== '' && <p className="colophon-name">{name}</p>}
      {registration && <p>{registration}</p>}
      {address && <p className="as-written">{address}</p>}
      {contactEmail && (
        <p>
          <a href={`mailto:${contactEmail}`}>{contactEmail}</a>
        </p>
      )}
    </address>
  )
}
