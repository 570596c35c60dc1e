import { LOCALES, type Locale } from '@campaign/shared/locales/locales.ts'
import type { PublishedAddresses } from '@campaign/shared/content/published.ts'
import { publishedLocales, shownSlug, textHref, type TextCollection } from './find-text.ts'

/** One page of the site in all its languages. Addresses here are paths; `SITE_URL` goes before them where they must be whole. */
export type Place = {
  hrefIn: (locale: Locale) => string
  /** Languages in which the page has words of its own; the others show a fallback. */
  writtenIn: readonly Locale[]
}

export const homePlace = (writtenIn: readonly Locale[] = LOCALES): Place => ({ hrefIn: homeHref, writtenIn })

export const storyIndexPlace: Place = { hrefIn: (locale) => `/${locale}/stories`, writtenIn: LOCALES }
export const donatePlace: Place = { hrefIn: donateHref, writtenIn: LOCALES }

export function searchPlace(query: string): Place {
  const asked = query === '' ? '' : `?${new URLSearchParams({ q: query })}`
  return { hrefIn: (locale) => `/${locale}/search${asked}`, writtenIn: LOCALES }
}

export function thanksPlace(token: string): Place {
  return { hrefIn: (locale) => thanksHref(locale, token), writtenIn: LOCALES }
}

/** A story or a text page: in each language under the slug a reader of that language is shown. */
export function textPlace(collection: TextCollection, addresses: PublishedAddresses): Place {
  return {
    hrefIn: (locale) => textHref(collection, locale, shownSlug(addresses, locale) ?? ''),
    writtenIn: publishedLocales(addresses),
  }
}

export function homeHref(locale: Locale): string {
  return `/${locale}`
}

export function feedHref(locale: Locale): string {
  return `/${locale}/feed.xml`
}

export function donateHref(locale: Locale): string {
  return `/${locale}/donate`
}

export function resumeHref(locale: Locale, token: string): string {
  return `${donateHref(locale)}?${new URLSearchParams({ resume: token })}`
}

export function thanksHref(locale: Locale, token: string): string {
  return `/${locale}/thanks/${token}`
}
