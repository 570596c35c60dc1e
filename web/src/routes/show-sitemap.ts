import { DEFAULT_LOCALE, LOCALES, type Locale } from '@campaign/shared/locales/locales.ts'
import type { PublishedContents } from '@campaign/shared/content/published.ts'
import { SITEMAP, sitemapFiles, TEXTS_A_SITEMAP } from '@campaign/shared/content/sitemap-files.ts'
import { homeLocales } from '../content/home-campaign.ts'
import { donatePlace, homePlace, partnersPlace, storyIndexPlace, textPlace, type Place } from '../content/places.ts'
import { escapeXml } from './escape-xml.ts'
import { notFound, type Answer } from './visit.ts'

type Asked = {
  siteUrl: string
  contents: PublishedContents
  path: string
  /** Texts in one file. */
  most?: number
}

/**
 * `/sitemap.xml`: every page in every language it is written in; with more texts than one file should hold, the list of
 * the files they are in. Fallbacks are left out: they are another page's words. No dates: they would tell when somebody
 * worked on a story.
 */
export function showSitemap({ siteUrl, contents, path, most = TEXTS_A_SITEMAP }: Asked): Answer {
  const texts = listTexts(contents)
  const files = sitemapFiles(texts.length, most)
  if (path === SITEMAP && files.length > 0)
    return xml(
      'sitemapindex',
      '',
      files.map((file) => writeFile(file, siteUrl)),
    )
  const index = path === SITEMAP ? 0 : files.indexOf(path)
  if (index === -1) return notFound
  const places = [...(index === 0 ? listOwnPlaces(contents) : []), ...texts.slice(index * most, (index + 1) * most)]
  const urls = places.flatMap((place) => place.writtenIn.map((locale) => writeUrl(place, locale, siteUrl)))
  return xml('urlset', ' xmlns:xhtml="http://www.w3.org/1999/xhtml"', urls)
}

function xml(root: 'urlset' | 'sitemapindex', namespaces: string, entries: readonly string[]): Answer {
  const body = `<?xml version="1.0" encoding="utf-8"?>
<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${namespaces}>
${entries.join('')}</${root}>
`
  return { kind: 'document', type: 'application/xml; charset=utf-8', body }
}

/** What is there whatever has been written; and where to give, while there is something to give to. */
function listOwnPlaces(contents: PublishedContents): Place[] {
  const home = homeLocales(contents)
  // A campaign of one language stands in for the others, and so do its form's amounts.
  return [homePlace(home), storyIndexPlace, ...(home.length > 0 ? [donatePlace] : []), partnersPlace]
}

function listTexts(contents: PublishedContents): Place[] {
  return [
    ...contents.stories.map((story) => textPlace('stories', story.addresses)),
    ...contents.pages.map((page) => textPlace('pages', page.addresses)),
  ]
}

function writeFile(file: string, siteUrl: string): string {
  return `  <sitemap>\n    <loc>${escapeXml(siteUrl + file)}</loc>\n  </sitemap>\n`
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
