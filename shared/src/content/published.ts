import type { Locale } from '../locales/locales.ts'

/**
 * `GET /api/revision`: moves on, inside the same transaction, with every change a reader could see. `withdrawals`: how
 * many times stories were withdrawn; apart, because a withdrawal waits for nobody. In the query a site says which it
 * serves: `instance` (a random UUID of its process), `name`, `revision`, `withdrawals`.
 */
export type ContentRevision = { revision: number; withdrawals: number }

/** Where one published text can be read, by language: only languages in which it is published now. */
export type PublishedAddresses = Partial<Record<Locale, { slug: string; title: string }>>

export type PublishedStory = { id: string; addresses: PublishedAddresses }

export const PAGE_KINDS = ['about', 'transparency', 'legal', 'privacy', 'other'] as const
export type PageKind = (typeof PAGE_KINDS)[number]
export type PublishedPage = { id: string; kind: PageKind; addresses: PublishedAddresses }

export const GIVING_STATES = ['open', 'paused', 'closed'] as const
export type GivingState = (typeof GIVING_STATES)[number]
export type PublishedCampaign = { id: string; locales: Locale[]; giving: GivingState }

/** An address that once showed a text and no longer does: the site answers 410, not 404. */
export type GoneAddress = { collection: 'stories' | 'pages'; locale: Locale; slug: string }

/** A former address of a text that is public in the same language at another: the site leads on there. `id`: of the text. */
export type MovedAddress = GoneAddress & { id: string }

/**
 * The address of an erased story: the site answers 410 there too. HMAC-SHA-256 of the slug in base64url; the key is 32
 * bytes of HKDF-SHA-256 from the service key, salt "campaign.gone", info the collection.
 */
export type ErasedAddress = { collection: 'stories'; digest: string }

/**
 * `GET /api/published` (service key): the table of contents of everything public, read in one snapshot.
 * The site draws language links, sitemap, feeds, 404 and 410 from it.
 */
export type PublishedContents = {
  revision: number
  withdrawals: number
  /** Newest first. */
  stories: PublishedStory[]
  pages: PublishedPage[]
  campaigns: PublishedCampaign[]
  /** Id of the campaign that is the home page, when one is chosen and published. */
  home: string | null
  gone: GoneAddress[]
  moved: MovedAddress[]
  erased: ErasedAddress[]
  payments: {
    /** "test": no money moves, and the site says so on every page where one can give. */
    mode: 'live' | 'test'
    /** Origins a donor may be sent to, for `form-action` on the donate page. */
    checkoutOrigins: string[]
    /** Origins where a donor changes the card of a monthly gift, for `form-action` on the page of that gift. */
    cardOrigins: string[]
  }
}
