import type { Locale } from '@campaign/shared/locales/locales.ts'
import type { Frame } from '../../content/view-models.ts'
import { createMessages } from '../../messages/messages.ts'
import { IMAGE_HEIGHT, IMAGE_TYPE, IMAGE_WIDTH, shareImageHref, type SharePicture } from '../images/share-picture.ts'
import type { Thing } from '../structured-data/thing.ts'

/** How a link to a page looks where somebody shares it. */
export type Sharing = {
  kind: 'article' | 'website'
  /** Without the name of the site, which stands beside it. */
  title: string
  /** Where a preview must say less than the page's own description. */
  description?: string
  picture: SharePicture
  /** What the page is in the words of schema.org. */
  things: readonly Thing[]
}

type SharedLinkProps = { frame: Frame; sharing: Sharing; description: string }

/** The Open Graph protocol, which every messenger reads, and the one tag that X has of its own. */
export function SharedLink({ frame, sharing, description }: SharedLinkProps) {
  const { kind, title, picture } = sharing
  const t = createMessages(picture.locale)
  const others = frame.alternates.filter(({ isTranslated, locale }) => isTranslated && locale !== picture.locale)
  return (
    <>
      <meta property="og:type" content={kind} />
      <meta property="og:site_name" content={frame.association.name} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={sharing.description ?? description} />
      <meta property="og:url" content={frame.canonical} />
      <meta property="og:locale" content={TERRITORIES[picture.locale]} />
      {others.map(({ locale }) => (
        <meta key={locale} property="og:locale:alternate" content={TERRITORIES[locale]} />
      ))}
      <meta property="og:image" content={frame.siteUrl + shareImageHref(picture)} />
      <meta property="og:image:type" content={IMAGE_TYPE} />
      <meta property="og:image:width" content={String(IMAGE_WIDTH)} />
      <meta property="og:image:height" content={String(IMAGE_HEIGHT)} />
      <meta property="og:image:alt" content={t(`sharing.alt.${picture.ground.kind}`, { title: picture.title })} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  )
}

/** The protocol knows no language without a country; readers of each are in many. */
const TERRITORIES: Record<Locale, string> = { fr: 'fr_FR', en: 'en_GB', ru: 'ru_RU', uk: 'uk_UA', de: 'de_DE' }
