import { DEFAULT_LOCALE, type Locale } from '@campaign/shared/locales/locales.ts'
import {
  MOST_LISTED,
  type ContentRevision,
  type KnownRevision,
  type PublishedContents,
} from '@campaign/shared/content/published.ts'
import type { SearchAnswer } from '@campaign/shared/content/search.ts'
import type { CheckoutRequest, CheckoutResponse, DonationOutcome } from '@campaign/shared/donations/checkout.ts'
import type { ManagedSubscription, ManageRequest, ManageResponse } from '@campaign/shared/donations/manage.ts'
import type { CampaignProgress } from '@campaign/shared/donations/progress.ts'
import type {
  PreviewExchangeRequest,
  PreviewExchangeResponse,
  PreviewPictureRequest,
  PreviewReadRequest,
  PreviewReadResponse,
} from '@campaign/shared/preview/preview.ts'
import type { Campaign, Page, Setting, Spending, Story } from '@campaign/shared/cms/payload-types.ts'
import type { ReceivedUntil } from '@campaign/shared/spending/spending.ts'
import { CmsUnavailable, createAskCms } from './ask-cms.ts'

/** By what the CMS knows one process of the site from another. */
export type Instance = { id: string; name: string }

/** What a list of stories has of each: everything but the text itself, which may be long. */
export type StoryListing = Omit<Story, 'body' | 'pullQuote' | 'contentWarning' | 'related'>

/** The questions the site asks the CMS. Each throws `CmsUnavailable`. */
export type CmsClient = {
  /** `known`: what this site shows now, for the CMS to know, and to say what changed since. */
  readRevision: (known?: KnownRevision, patienceMs?: number) => Promise<ContentRevision>
  /** Says that this process answers nobody any more. */
  sayGoodbye: () => Promise<void>
  readPublished: () => Promise<PublishedContents>
  readProgress: () => Promise<CampaignProgress>
  /** Documents are null when they are not published in exactly `locale`. */
  readStory: (id: string, locale: Locale) => Promise<Story | null>
  readCampaign: (id: string, locale: Locale) => Promise<Campaign | null>
  readPage: (id: string, locale: Locale) => Promise<Page | null>
  readSpending: (id: string, locale: Locale) => Promise<Spending | null>
  readReceived: () => Promise<ReceivedUntil[]>
  readSettings: () => Promise<Setting>
  /** Of `ids`, at most `MOST_LISTED`, those published in exactly `locale`; in no order. */
  listStories: (ids: readonly string[], locale: Locale) => Promise<StoryListing[]>
  /** Stories in `locale` that answer what a reader typed, at most `LONGEST_QUERY` characters. `page`: from 1. */
  searchStories: (question: { query: string; locale: Locale; page: number }) => Promise<SearchAnswer>
  askCheckout: (request: CheckoutRequest) => Promise<CheckoutResponse>
  /** Null for a token that is not known. */
  readOutcome: (token: string) => Promise<DonationOutcome | null>
  /** Null for a link that opens nothing. Changes nothing. */
  readSubscription: (link: string) => Promise<ManagedSubscription | null>
  /** Null for a link that opens nothing. */
  manageSubscription: (link: string, request: ManageRequest) => Promise<ManageResponse | null>
  exchangePreview: (request: PreviewExchangeRequest) => Promise<PreviewExchangeResponse>
  readPreview: (request: PreviewReadRequest) => Promise<PreviewReadResponse>
  /** The bytes of a picture of a draft; null for whoever may not see it. */
  readPreviewPicture: (request: PreviewPictureRequest) => Promise<Uint8Array | null>
  /** Null when there is no such picture. */
  readMedia: (name: string) => Promise<Uint8Array | null>
}

const GOODBYE_TIMEOUT_MS = 1_000
const READ_TIMEOUT_MS = 5_000
/** Whoever searches is told soon that it does not work now. */
const SEARCH_TIMEOUT_MS = 3_000
/** A donor hears what happened within six seconds, whatever the payment provider does. */
const CHECKOUT_TIMEOUT_MS = 5_500

const LISTED_FIELDS = [
  'title',
  'slug',
  'standfirst',
  'pseudonym',
  'region',
  'season',
  'year',
  'themes',
  'toldIn',
  'cover',
  'isSample',
  'risk',
  'hasNeutralTitle',
  'neutralTitle',
] as const satisfies (keyof StoryListing)[]

const CHECKOUT_OUTCOMES: readonly CheckoutResponse['outcome'][] = [
  'redirect',
  'already_given',
  'invalid',
  'proof_needed',
  'refused',
]
const SEARCH_OUTCOMES: readonly SearchAnswer['outcome'][] = [
  'found',
  'nothing_found',
  'only_common_words',
  'no_words',
  'too_long',
]
const MANAGE_OUTCOMES: readonly ManageResponse['outcome'][] = ['done', 'redirect', 'invalid', 'refused']

/** `baseUrl`: origin of the CMS. */
export function createCmsClient(address: { baseUrl: string; serviceKey: string; instance?: Instance }): CmsClient {
  const ask = createAskCms(address)

  const readDocument = <Document>(collection: string, id: string, locale: Locale) =>
    ask.forJsonOrNull<Document>({
      name: `one of ${collection}`,
      path: `/api/${collection}/${encodeURIComponent(id)}?${new URLSearchParams({ locale, depth: '1' })}`,
      timeoutMs: READ_TIMEOUT_MS,
      line: 'texts',
    })

  const listStories = async <Listed>(name: string, locale: Locale, query: Record<string, string>) => {
    const path = `/api/stories?${new URLSearchParams({ locale, ...query })}`
    return (await ask.forJson<{ docs: Listed[] }>({ name, path, timeoutMs: READ_TIMEOUT_MS, line: 'texts' })).docs
  }

  return {
    readRevision: async (known = NOTHING_KNOWN, patienceMs = READ_TIMEOUT_MS) => {
      const path = revisionAddress(address.instance, known)
      const answer = await ask.forJson<ContentRevision>({ name: 'revision', path, timeoutMs: patienceMs })
      if (!Number.isSafeInteger(answer.revision) || !Number.isSafeInteger(answer.withdrawals))
        throw new CmsUnavailable('the CMS answered without a revision')
      // One that is older than this site says less.
      return { ...answer, mark: answer.mark ?? null, changed: answer.changed ?? null }
    },
    sayGoodbye: async () => {
      const path = `${revisionAddress(address.instance, NOTHING_KNOWN)}&leaving=yes`
      await ask.forJson({ name: 'goodbye', path, timeoutMs: GOODBYE_TIMEOUT_MS })
    },
    readPublished: () => ask.forJson({ name: 'published', path: '/api/published', timeoutMs: READ_TIMEOUT_MS }),
    readProgress: () => ask.forJson({ name: 'progress', path: '/api/campaigns/progress', timeoutMs: READ_TIMEOUT_MS }),
    readStory: (id, locale) => readDocument<Story>('stories', id, locale),
    readCampaign: (id, locale) => readDocument<Campaign>('campaigns', id, locale),
    readPage: (id, locale) => readDocument<Page>('pages', id, locale),
    readSpending: (id, locale) => readDocument<Spending>('spending', id, locale),
    readReceived: () => ask.forJson({ name: 'received', path: '/api/donations/received', timeoutMs: READ_TIMEOUT_MS }),
    readSettings: () =>
      ask.forJson({
        name: 'settings',
        // Names and addresses, the same in every language; a locale has to be said all the same.
        path: `/api/globals/settings?${new URLSearchParams({ locale: DEFAULT_LOCALE, depth: '0' })}`,
        timeoutMs: READ_TIMEOUT_MS,
      }),

    listStories: (ids, locale) =>
      listStories<StoryListing>('list of stories', locale, {
        depth: '1',
        limit: String(MOST_LISTED),
        'where[id][in]': ids.slice(0, MOST_LISTED).join(','),
        ...selecting(LISTED_FIELDS),
      }),
    searchStories: async ({ query, locale, page }) => {
      const path = `/api/search?${new URLSearchParams({ locale, q: query, page: String(page) })}`
      const question = { name: 'search of stories', path, timeoutMs: SEARCH_TIMEOUT_MS, line: 'searches' } as const
      const answer = await ask.forJson<SearchAnswer>(question)
      if (!SEARCH_OUTCOMES.includes(answer.outcome)) throw new CmsUnavailable('the CMS answered without an outcome')
      return answer
    },

    askCheckout: async (request) => {
      const answer = await ask.forJson<CheckoutResponse>(
        {
          ...{ name: 'checkout', path: '/api/donations/checkout', timeoutMs: CHECKOUT_TIMEOUT_MS },
          ...{ line: 'checkouts', body: request },
        },
        // Outcomes of their own: the body says which.
        [409, 422, 429, 503],
      )
      if (!CHECKOUT_OUTCOMES.includes(answer.outcome)) throw new CmsUnavailable('the CMS answered without an outcome')
      return answer
    },
    readOutcome: (token) =>
      ask.forJsonOrNull({
        name: 'outcome of a donation',
        path: `/api/donations/outcome/${encodeURIComponent(token)}`,
        timeoutMs: READ_TIMEOUT_MS,
        line: 'donors',
      }),

    readSubscription: (link) =>
      ask.forJsonOrNull({
        ...{ name: 'a monthly gift', path: manageAddress(link), timeoutMs: READ_TIMEOUT_MS },
        line: 'donors',
      }),
    manageSubscription: async (link, request) => {
      const question = {
        ...{ name: 'change of a monthly gift', path: manageAddress(link), timeoutMs: CHECKOUT_TIMEOUT_MS },
        ...({ line: 'donors', body: request } as const),
      }
      const answer = await ask.forJsonOrNull<ManageResponse>(question, [409, 422, 503])
      if (answer !== null && !MANAGE_OUTCOMES.includes(answer.outcome)) {
        throw new CmsUnavailable('the CMS answered without an outcome')
      }
      return answer
    },

    exchangePreview: (request) =>
      ask.forJson({
        name: 'exchange of a preview',
        path: '/api/preview/exchange',
        timeoutMs: READ_TIMEOUT_MS,
        line: 'previews',
        body: request,
      }),
    readPreview: (request) =>
      ask.forJson({
        ...{ name: 'a preview', path: '/api/preview/read', timeoutMs: READ_TIMEOUT_MS },
        ...{ line: 'previews', body: request },
      }),

    readPreviewPicture: (request) =>
      ask.forBytesOrNull(
        {
          ...{ name: 'a picture of a preview', path: '/api/preview/picture', timeoutMs: READ_TIMEOUT_MS },
          ...{ line: 'previews', body: request },
        },
        [400, 401, 403, 404],
      ),
    readMedia: (name) =>
      ask.forBytesOrNull(
        {
          ...{ name: 'media', path: `/api/media/file/${encodeURIComponent(name)}`, timeoutMs: READ_TIMEOUT_MS },
          line: 'pictures',
        },
        // 403: a picture that nothing published shows. To a reader it is simply not there.
        [403, 404],
      ),
  }
}

export const NOTHING_KNOWN: KnownRevision = { revision: 0, withdrawals: 0, mark: null }

function revisionAddress(instance: Instance | undefined, { revision, withdrawals, mark }: KnownRevision): string {
  const said = new URLSearchParams({ revision: `${revision}`, withdrawals: `${withdrawals}` })
  for (const [name, value] of Object.entries({ mark, instance: instance?.id, name: instance?.name }))
    if (value) said.set(name, value)
  return `/api/revision?${said}`
}

function manageAddress(link: string): string {
  return `/api/subscriptions/manage/${encodeURIComponent(link)}`
}

function selecting(fields: readonly string[]): Record<string, string> {
  return Object.fromEntries(fields.map((field) => [`select[${field}]`, 'true']))
}
