import { DEFAULT_LOCALE, LOCALES, type Locale } from '@campaign/shared/locales/locales.ts'
import type { PublishedContents } from '@campaign/shared/content/published.ts'
import { homeLocales } from '../content/home-campaign.ts'
import { donatePlace, homePlace, partnersPlace, storyIndexPlace, textPlace, type Place } from '../content/places.ts'
import { escapeXml } from './escape-xml.ts'
import type { Answer } from './visit.ts'

/**
 * `/sitemap.xml`: every page in every language it is written in. Fallbacks are left out: they are another page's words.
 * No dates: they would tell when somebody worked on a story.
 */
export function showSitemap({ siteUrl, contents }: { siteUrl: string; contents: PublishedContents }): Answer {
  const urls = listPlaces(contents).flatMap((place) =>
    place.writtenIn.map((locale) => writeUrl(place, locale, siteUrl)),
  )
  const body = `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('')}</urlset>
`
  return { kind: 'document', type: 'application/xml; charset=utf-8', body }
}

function listPlaces(contents: PublishedContents): Place[] {
  return [
    homePlace(homeLocales(contents)),
    storyIndexPlace,
    donatePlace,
    partnersPlace,
    ...contents.stories.map((story) => textPlace('stories', story.addresses)),
    ...contents.pages.map((page) => textPlace('pages', page.addresses)),
  ]
}

function writeUrl({ hrefIn, writtenIn }: Place, locale: Locale, siteUrl: string): string {
  const standard = [DEFAULT_LOCALE, ...LOCALES].find((candidate) => writtenIn.includes(candidate)) ?? locale
  const alternates = [
    ...writtenIn.map((other) => ({ hreflang: other as string, href: hrefIn(other) })),
    { hreflang: 'x-default', href: hrefIn(standard) },
  ]
  const links = alternates.map(
    ({ hreflang, href }) =>
      `    <xhtml:link rel="alternate" hreflang="${hreflang}" href="${escapeXml(siteUrl + href)}"/>\n`,
  )
  return `  <url>\n    <loc>${escapeXml(siteUrl + hrefIn(locale))}</loc>\n${links.join('')}  </url>\n`
}
