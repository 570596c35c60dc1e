import { LOCALE_NAMES } from '@campaign/shared/locales/locales.ts'
import { donateHref, homeHref, searchPlace, storyIndexPlace } from '../content/places.ts'
import type { Frame } from '../content/view-models.ts'
import { ExitLink } from '../leaving/QuickExit.tsx'
import type { Translator } from '../messages/messages.ts'
import { Flag } from './Flag.tsx'

type SiteHeaderProps = { frame: Frame; t: Translator }

export function SiteHeader({ frame, t }: SiteHeaderProps) {
  return (
    <header className="masthead">
      <ExitLink frame={frame} t={t} className="skip" />
      <div className="page">
        <a className="masthead-name" href={homeHref(frame.locale)}>
          <Flag />
          <span>{frame.association.name}</span>
        </a>
        <MainNavigation frame={frame} t={t} />
        <LanguageSwitch frame={frame} t={t} />
      </div>
      {frame.isTestMode && (
        <p className="test-mode">
          <span className="page">{t('notices.testMode')}</span>
        </p>
      )}
    </header>
  )
}

function MainNavigation({ frame, t }: SiteHeaderProps) {
  const { locale } = frame
  const here = frame.alternates.find((alternate) => alternate.locale === locale)?.href.split('?')[0]
  const links = [
    { href: donateHref(locale), words: t('nav.donate'), className: frame.giving === 'open' ? 'act' : undefined },
    { href: storyIndexPlace.hrefIn(locale), words: t('nav.stories') },
    { href: searchPlace('').hrefIn(locale), words: t('nav.search') },
  ]
  return (
    <nav className="masthead-nav" aria-label={t('nav.main')}>
      <ul>
        {links.map(({ href, words, className }) => (
          <li key={href}>
            <a className={className} href={href} aria-current={href === here ? 'page' : undefined}>
              {words}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The same page in the other languages, each by its own name. */
function LanguageSwitch({ frame, t }: SiteHeaderProps) {
  return (
    <nav className="languages" aria-label={t('nav.languages')}>
      <ul>
        {frame.alternates.map(({ locale, href }) => (
          <li key={locale}>
            <a href={href} lang={locale} hrefLang={locale} aria-current={locale === frame.locale ? 'true' : undefined}>
              {LOCALE_NAMES[locale]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
