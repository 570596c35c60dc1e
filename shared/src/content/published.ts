import type { Locale } from '../locales/locales.ts'

/**
 * What a site knows, and says in the query of `GET /api/revision`, beside `instance` (a random UUID of its process) and
 * `name`. `mark`: the random mark of that revision, for after a backup was put back the same number is another one.
 */
export type KnownRevision = { revision: number; withdrawals: number; mark: string | null }

/**
 * `GET /api/revision`: moves on, inside the same transaction, with every change a reader could see. `withdrawals`: how
 * many times stories were withdrawn; apart, because a withdrawal waits for nobody.
 */
export type ContentRevision = KnownRevision & {
  /**
   * What changed since the revision the site knows: ids of texts and pictures, stems of the names of pictures' files that
   * a text no longer shows, "settings". Null where nobody can say: too long ago, another history, or anything at all.
   */
  changed: string[] | null
}

/** Where one published text can be read, by language: only languages in which it is published now. */
export type PublishedAddresses = Partial<Record<Locale, { slug: string; title: string }>>

export type PublishedStory = { id: string; addresses: PublishedAddresses }

export const PAGE_KINDS = ['about', 'transparency', 'legal', 'privacy', 'accessibility', 'other'] as const
export type PageKind = (typeof PAGE_KINDS)[number]

/**
 * What an accessibility statement says of the site, in the three words of the French reference (RGAA 4.1, decree 2019-768):
 * without a valid audit, or below half of the criteria, it is none.
 */
export const CONFORMITIES = ['none', 'partial', 'full'] as const
export type Conformity = (typeof CONFORMITIES)[number]

/** `conformity`: of the accessibility statement alone. */
export type PublishedPage = { id: string; kind: PageKind; addresses: PublishedAddresses; conformity?: Conformity }

/** A record of how money was used, in the languages in which its sentences are public. Its figures have no language. */
export type PublishedSpending = { id: string; locales: Locale[] }

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
 * The most documents a site asks for in one list, by their ids (`where[id][in]`, a comma between them); the CMS refuses
 * more.
 */
export const MOST_LISTED = 50

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
  /** The newest period first. */
  spending: PublishedSpending[]
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
