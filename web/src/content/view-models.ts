import type { FieldError, Frequency } from '@campaign/shared/donations/checkout.ts'
import type { RefusalCode } from '@campaign/shared/errors/error-codes.ts'
import type { Conformity, GivingState, PageKind } from '@campaign/shared/content/published.ts'
import type { Currency } from '@campaign/shared/money/currencies.ts'
import type { Money } from '@campaign/shared/money/money.ts'
import type { Locale } from '@campaign/shared/locales/locales.ts'
import type { DefenceState } from '../defence/defence-state.ts'
import type { Region, Season, Theme } from '@campaign/shared/stories/regions.ts'

/**
 * What the pages show: shaped for reading, free of the CMS. `lang` is the language a text is really in; where it
 * differs from the page's own, the text is a fallback and the page says so and marks it with `lang`.
 */
export type InLanguage = { lang: Locale }

/** Rich text as the CMS stores it (a Lexical tree). Typed by its shape, so that the site does not depend on the editor. */
export type RichText = {
  root: { type: string; children: { type: string; version: number; [key: string]: unknown }[]; [key: string]: unknown }
  [key: string]: unknown
}

export type Picture = {
  /** Addresses on the site itself, `/media/{random name}`. */
  sources: { url: string; width: number }[]
  /** The same in AVIF, a third smaller; none for pictures from before there was any. */
  avif: { url: string; width: number }[]
  width: number
  height: number
  /** Empty for a decorative picture. */
  alt: string
}

export type StorySummary = InLanguage & {
  id: string
  href: string
  title: string
  standfirst: string
  pseudonym: string
  /** Key of `regions.*` in the messages; never finer than a region. */
  region: Region
  season: Season
  year: number
  themes: Theme[]
  isSample: boolean
  /** What machines are asked not to do with its page; null: as with any page. */
  robots: string | null
  /** What it is called wherever that is kept or passed on, in its own language; null: as on its page. */
  neutralTitle: string | null
  cover: Picture | null
}

export type Story = StorySummary & {
  body: RichText
  pullQuote: string | null
  contentWarning: string | null
  /** Language the story was told in. */
  toldIn: Locale
  readingMinutes: number
  related: StorySummary[]
}

export type CampaignFact = {
  figure: string | null
  statement: string
  source: string
  sourceUrl: string | null
  /** UTC date, YYYY-MM-DD. */
  asOf: string
}

export type Campaign = InLanguage & {
  id: string
  headline: string
  introduction: RichText
  facts: CampaignFact[]
  uses: { title: string; text: string }[]
  partners: { name: string; url: string | null; role: string | null }[]
  /** For single gifts in euros; every other currency and the monthly gift have amounts of their own. */
  presets: { amount: Money; makesPossible: string }[]
  goal: Money | null
  questions: { question: string; answer: string }[]
  lastCall: string | null
  thanks: RichText | null
  giving: GivingState
  /** Why giving is paused or closed, in the association's words. */
  givingNote: string | null
  isSample: boolean
}

export type TextPage = InLanguage & { id: string; kind: PageKind; title: string; body: RichText }

/** What stands around every page. */
export type Frame = {
  locale: Locale
  /** Origin of the site, before what must be a whole address. */
  siteUrl: string
  /** Absolute address of this page in its own language. */
  canonical: string
  /**
   * This same page in each language; `isTranslated` false where the reader will see a fallback. `href` is for links,
   * `url` the same with the site before it, for `hreflang`, which must be whole.
   */
  alternates: { locale: Locale; href: string; url: string; isTranslated: boolean }[]
  association: {
    name: string
    address: string | null
    registration: string | null
    contactEmail: string | null
  }
  /** `conformity`: of the accessibility statement, which the law wants said in its link. */
  pages: (InLanguage & { kind: PageKind; title: string; href: string; conformity?: Conformity })[]
  /** Where a reader of this page finds a text of the site, by its id; null where it is public in no language. */
  hrefOfText: (collection: 'stories' | 'pages', id: string) => string | null
  giving: GivingState
  isTestMode: boolean
  /** Built files of our own: style sheets to link, fonts to preload, scripts that make what works already nicer. */
  assets: {
    stylesheets: { site: string; giving: string }
    fonts: string[]
    scripts: { leave: string; give: string }
  }
}

/** What the donation form shows: empty at first, or just as the donor sent it, with what must be mended. */
export type DonationFormState = {
  /** UUID of this drawing of the form: sent twice, it is one donation. */
  attempt: string
  /** Token of the abandoned or failed donation this one takes the place of. */
  resumes: string | null
  currency: Currency
  /** Null where what was sent is neither. */
  frequency: Frequency | null
  /** Minor units of the preset chosen for each frequency, "other", or empty. Only the one of `frequency` counts. */
  preset: Record<Frequency, string>
  /** As typed. */
  amount: string
  hasConsented: boolean
  /** ISO 3166-1 alpha-2, or empty where the donor does not say. */
  taxCountry: string
  /** What the site wants back with the form, beside the donor's own fields: sent as hidden fields. */
  guard: readonly { name: string; value: string }[]
  /** Set where the form came back though nothing in it has to be mended. */
  defence?: DefenceState
  errors: readonly FieldError[]
  refusal: RefusalCode | null
  /** Why the donor is back here, when they come back from Stripe. */
  returned: 'abandoned' | 'failed' | null
}

/** What the page of a monthly gift shows beside the gift itself. */
export type MonthlyFormState = {
  /** As typed. */
  amount: string
  errors: readonly FieldError[]
  refusal: RefusalCode | null
  /** True where the donor is asked whether they really want to end it. */
  isEnding: boolean
}
