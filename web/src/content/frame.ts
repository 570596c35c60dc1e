import { bestLocale, LOCALES, type Locale } from '@campaign/shared/locales/locales.ts'
import { PAGE_KINDS, type PublishedContents, type PublishedPage } from '@campaign/shared/content/published.ts'
import { shownLocale, shownSlug, textHref } from './find-text.ts'
import type { Association } from './map-association.ts'
import type { Place } from './places.ts'
import type { Frame } from './view-models.ts'

export type Surroundings = {
  /** Origin of the site, as readers reach it. */
  siteUrl: string
  assets: Frame['assets']
  /** Null while the CMS has never been heard. */
  contents: PublishedContents | null
  association: Association
}

/** What stands around the page at `place` for a reader of `locale`. */
export function drawFrame(
  place: Place,
  locale: Locale,
  { siteUrl, assets, contents, association }: Surroundings,
): Frame {
  const writtenIn = bestLocale(locale, place.writtenIn) ?? locale
  return {
    locale,
    siteUrl,
    canonical: siteUrl + place.hrefIn(writtenIn),
    alternates: LOCALES.map((other) => ({
      locale: other,
      href: place.hrefIn(other) + (place.query ?? ''),
      url: siteUrl + place.hrefIn(other),
      isTranslated: place.writtenIn.includes(other),
    })),
    association,
    pages: contents ? listPages(contents, locale) : [],
    hrefOfText: (collection, id) => {
      const slug = shownSlug(contents?.[collection].find((text) => text.id === id)?.addresses ?? {}, locale)
      return slug === undefined ? null : textHref(collection, locale, slug)
    },
    giving: contents?.campaigns.find((campaign) => campaign.id === contents.home)?.giving ?? 'closed',
    isTestMode: contents?.payments.mode === 'test',
    assets,
  }
}

/** Pages to link to, in the order of their kinds, each in the language in which this reader will get it. */
function listPages({ pages }: PublishedContents, locale: Locale): Frame['pages'] {
  const inOrder = pages.toSorted((a, b) => PAGE_KINDS.indexOf(a.kind) - PAGE_KINDS.indexOf(b.kind))
  return inOrder.flatMap((page) => linkTo(page, locale) ?? [])
}

function linkTo({ kind, addresses, conformity }: PublishedPage, locale: Locale): Frame['pages'][number] | null {
  const lang = shownLocale(addresses, locale)
  const address = lang && addresses[lang]
  if (!address) return null
  const link = { kind, title: address.title, lang, href: textHref('pages', locale, address.slug) }
  return conformity === undefined ? link : { ...link, conformity }
}
