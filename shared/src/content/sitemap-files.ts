/**
 * Texts in one file of the sitemap. In five languages they are 10,000 addresses and some 10 MB, where the protocol ends at
 * 50,000 and 50 MB: a file is made anew whenever a story comes or goes.
 */
export const TEXTS_A_SITEMAP = 2000

export const SITEMAP = '/sitemap.xml'

/** The files that `/sitemap.xml` names; none while all addresses fit into itself. They are counted from 1. */
export function sitemapFiles(texts: number, most: number = TEXTS_A_SITEMAP): string[] {
  const files = Math.ceil(texts / most)
  return files <= 1 ? [] : Array.from({ length: files }, (_, index) => `/sitemap-${index + 1}.xml`)
}
