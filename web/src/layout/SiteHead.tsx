import { DEFAULT_LOCALE } from '@campaign/shared/locales/locales.ts'
import { feedHref } from '../content/places.ts'
import type { Frame } from '../content/view-models.ts'
import type { Translator } from '../messages/messages.ts'
import { SharedLink, type Sharing } from '../sharing/head/SharedLink.tsx'
import { StructuredData } from '../sharing/structured-data/StructuredData.tsx'

export type SiteHeadProps = {
  frame: Frame
  t: Translator
  /** The whole title, as the browser's tab shows it. */
  documentTitle: string
  description: string
  isIndexed: boolean
  robots: string | null
  /** Null where a link to the page is nobody else's. */
  sharing: Sharing | null
  isGiving: boolean
}

export function SiteHead({
  frame,
  t,
  documentTitle,
  description,
  isIndexed,
  robots,
  sharing,
  isGiving,
}: SiteHeadProps) {
  const { stylesheets, fonts } = frame.assets
  const asked = [isIndexed ? null : 'noindex', robots].filter((wish) => wish !== null).join(', ')
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{documentTitle}</title>
      <meta name="description" content={description} />
      {/* The header says so too; this holds in a saved copy of the page as well. */}
      <meta name="referrer" content="no-referrer" />
      <meta name="color-scheme" content="light dark" />
      {asked !== '' && <meta name="robots" content={asked} />}
      {fonts.map((font) => (
        <link key={font} rel="preload" href={font} as="font" type="font/woff2" crossOrigin="anonymous" />
      ))}
      <link rel="stylesheet" href={isGiving ? stylesheets.giving : stylesheets.site} />
      <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      {isIndexed && <SearchEngineLinks frame={frame} />}
      {isIndexed && sharing && <SharedLink frame={frame} sharing={sharing} description={description} />}
      {isIndexed && sharing && <StructuredData things={sharing.things} />}
      <link
        rel="alternate"
        type="application/atom+xml"
        href={feedHref(frame.locale)}
        title={t('feed.title', { association: frame.association.name })}
      />
    </head>
  )
}

/** Only languages the page is really written in: a fallback is the same text again under another address. */
function SearchEngineLinks({ frame }: { frame: Frame }) {
  const written = frame.alternates.filter((alternate) => alternate.isTranslated)
  const forEveryoneElse = written.find(({ locale }) => locale === DEFAULT_LOCALE) ?? written[0]
  return (
    <>
      <link rel="canonical" href={frame.canonical} />
      {written.map(({ locale, url }) => (
        <link key={locale} rel="alternate" hrefLang={locale} href={url} />
      ))}
      {forEveryoneElse && <link rel="alternate" hrefLang="x-default" href={forEveryoneElse.url} />}
    </>
  )
}
