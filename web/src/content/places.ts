import type { Frequency } from '@campaign/shared/donations/checkout.ts'
import { LOCALES, type Locale } from '@campaign/shared/locales/locales.ts'
import { OFFERED_CURRENCIES, type Currency } from '@campaign/shared/money/currencies.ts'
import type { PublishedAddresses } from '@campaign/shared/content/published.ts'
import { ALL_STORIES, storyListPath, type StoryList } from '@campaign/shared/stories/story-lists.ts'
import { publishedLocales, shownSlug, textHref, type TextCollection } from './find-text.ts'

/** One page of the site in all its languages. Addresses here are paths; `SITE_URL` goes before them where they must be whole. */
export type Place = {
  hrefIn: (locale: Locale) => string
  /** Languages in which the page has words of its own; the others show a fallback. */
  writtenIn: readonly Locale[]
  /** What a reader takes along into another language ("?currency=CHF"); search engines are not told of it. */
  query?: string
}

export const homePlace = (writtenIn: readonly Locale[] = LOCALES): Place => ({ hrefIn: homeHref, writtenIn })

export const storyIndexPlace: Place = storyListPlace(ALL_STORIES)
export const donatePlace: Place = { hrefIn: (locale) => donateHref(locale), writtenIn: LOCALES }
export const partnersPlace: Place = { hrefIn: partnersHref, writtenIn: LOCALES }

/** A page of a list of stories; they are counted from 1. */
export function storyListPlace(list: StoryList, page = 1): Place {
  return { hrefIn: (locale) => storyListPath(locale, list, page), writtenIn: LOCALES }
}

/** `page`: of the results, from 1. */
export function searchPlace(query: string, page = 1): Place {
  const asked = query === '' ? '' : `?${new URLSearchParams({ q: query, ...(page > 1 && { page: String(page) }) })}`
  return { hrefIn: (locale) => `/${locale}/search${asked}`, writtenIn: LOCALES }
}

export function thanksPlace(token: string): Place {
  return { hrefIn: (locale) => thanksHref(locale, token), writtenIn: LOCALES }
}

export function monthlyPlace(link: string): Place {
  return { hrefIn: (locale) => monthlyHref(locale, link), writtenIn: LOCALES }
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

export function partnersHref(locale: Locale): string {
  return `/${locale}/partners`
}

export function donateHref(locale: Locale, wish: GivingWish = {}): string {
  return `/${locale}/donate${givingQuery(wish)}`
}

/** What a link to the form may ask for. */
export type GivingWish = {
  currency?: Currency
  frequency?: Frequency
  /** In the one way of writing it that every language reads ("10.50"). */
  amount?: string
  /** Token of the donation whose place the new one takes. */
  resume?: string
}

/** As a query, "?" included; empty for the usual form: once, in the first currency, any amount. */
export function givingQuery({ currency, frequency, amount, resume }: GivingWish): string {
  const isUsual = (currency ?? OFFERED_CURRENCIES[0]) === OFFERED_CURRENCIES[0] && !resume
  const query = new URLSearchParams({
    ...(resume && { resume }),
    ...(amount && { amount }),
    ...(currency && !isUsual && { currency }),
    ...(frequency === 'monthly' && { frequency }),
  })
  return query.size === 0 ? '' : `?${query}`
}

export function resumeHref(locale: Locale, token: string): string {
  return donateHref(locale, { resume: token })
}

export function monthlyHref(locale: Locale, link: string): string {
  return `/${locale}/monthly/${link}`
}

export function thanksHref(locale: Locale, token: string): string {
  return `/${locale}/thanks/${token}`
}
