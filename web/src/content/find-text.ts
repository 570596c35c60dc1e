import { bestLocale, LOCALES, type Locale } from '@campaign/shared/locales/locales.ts'
import type { GoneAddress, PublishedAddresses, PublishedContents } from '@campaign/shared/content/published.ts'

export type TextCollection = 'stories' | 'pages'

export type FoundText =
  /** `lang` is the language the text will be read in: the reader's own, or the one that stands in for it. */
  | { kind: 'found'; id: string; addresses: PublishedAddresses; lang: Locale }
  /** The text has another slug for this reader. For good when it is their own language's, else until it is translated. */
  | { kind: 'elsewhere'; slug: string; isForGood: boolean }
  | { kind: 'gone' }
  | { kind: 'unknown' }

/** The digest of an address, as the CMS keeps those of erased stories. */
export type Digest = (collection: TextCollection, slug: string) => string

type PublishedText = { id: string; addresses: PublishedAddresses }

/** Which text a reader of `locale` means by `/{locale}/{collection}/{slug}`. */
export function findText(
  contents: Pick<PublishedContents, TextCollection | 'gone' | 'moved' | 'erased'>,
  { collection, locale, slug, digest }: { collection: TextCollection; locale: Locale; slug: string; digest?: Digest },
): FoundText {
  const texts: readonly PublishedText[] = contents[collection]
  const own = texts.find((text) => text.addresses[locale]?.slug === slug)
  if (own) return { kind: 'found', ...pick(own), lang: locale }

  // Slugs are unique within a language only: two texts may carry the same word in two languages, and the one whose
  // right address this is comes first.
  const bearers = texts.filter((text) => LOCALES.some((other) => text.addresses[other]?.slug === slug))
  const standIn = bearers.find((text) => shownSlug(text.addresses, locale) === slug)
  if (standIn) return { kind: 'found', ...pick(standIn), lang: shownLocale(standIn.addresses, locale) ?? locale }

  const elsewhere = bearers[0] && shownSlug(bearers[0].addresses, locale)
  if (bearers[0] && elsewhere !== undefined) {
    return { kind: 'elsewhere', slug: elsewhere, isForGood: bearers[0].addresses[locale] !== undefined }
  }

  // A text that stands here now comes before those that stood here once, and the reader's own language before others.
  const isOfSlug = (address: GoneAddress) => address.collection === collection && address.slug === slug
  const gone = contents.gone.filter(isOfSlug)
  if (gone.some((address) => address.locale === locale)) return { kind: 'gone' }

  const former = contents.moved.filter(isOfSlug)
  const movedId = (former.find((address) => address.locale === locale) ?? former[0])?.id
  const moved = texts.find(({ id }) => id === movedId)
  const present = moved && shownSlug(moved.addresses, locale)
  if (moved && present !== undefined) {
    return { kind: 'elsewhere', slug: present, isForGood: moved.addresses[locale] !== undefined }
  }

  // In any language: while it was published, every language showed it under this slug as a fallback.
  if (gone.length > 0) return { kind: 'gone' }
  // Worked out once, and only where something was ever erased: most unknown addresses are mistakes.
  const sought = contents.erased.length > 0 ? digest?.(collection, slug) : undefined
  const isErased = contents.erased.some((one) => one.collection === collection && one.digest === sought)
  return { kind: isErased ? 'gone' : 'unknown' }
}

/** The language in which a reader of `locale` gets to see a text; undefined when it is published in none. */
export function shownLocale(addresses: PublishedAddresses, locale: Locale): Locale | undefined {
  return bestLocale(locale, publishedLocales(addresses))
}

/** The slug under which a reader of `locale` finds a text. */
export function shownSlug(addresses: PublishedAddresses, locale: Locale): string | undefined {
  const shown = shownLocale(addresses, locale)
  return shown && addresses[shown]?.slug
}

export function publishedLocales(addresses: PublishedAddresses): Locale[] {
  return LOCALES.filter((locale) => addresses[locale] !== undefined)
}

export function textHref(collection: TextCollection, locale: Locale, slug: string): string {
  return `/${locale}/${collection}/${slug}`
}

function pick({ id, addresses }: PublishedText): PublishedText {
  return { id, addresses }
}
