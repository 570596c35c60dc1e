import { DEFAULT_LOCALE, type Locale } from '@campaign/shared/locales/locales.ts'
import type { ContentRevision, PublishedContents } from '@campaign/shared/content/published.ts'
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
import type { Campaign, Page, Setting, Story } from '@campaign/shared/cms/payload-types.ts'
import { CmsUnavailable, createAskCms, discard } from './ask-cms.ts'

/** By what the CMS knows one process of the site from another. */
export type Instance = { id: string; name: string }

/** What a list of stories has of each: everything but the text itself, which may be long. */
export type StoryListing = Omit<Story, 'body' | 'pullQuote' | 'contentWarning' | 'related'>

/** The questions the site asks the CMS. Each throws `CmsUnavailable`. */
export type CmsClient = {
  /** `serving`: what this site shows now, for the CMS to know. */
  readRevision: (serving?: ContentRevision) => Promise<ContentRevision>
  /** Says that this process answers nobody any more. */
  sayGoodbye: () => Promise<void>
  readPublished: () => Promise<PublishedContents>
  readProgress: () => Promise<CampaignProgress>
  /** Documents are null when they are not published in exactly `locale`. */
  readStory: (id: string, locale: Locale) => Promise<Story | null>
  readCampaign: (id: string, locale: Locale) => Promise<Campaign | null>
  readPage: (id: string, locale: Locale) => Promise<Page | null>
  readSettings: () => Promise<Setting>
  /** Of `ids`, at most `LIST_LIMIT`, those published in exactly `locale`; in no order. */
  listStories: (ids: readonly string[], locale: Locale) => Promise<StoryListing[]>
  /** Ids of stories published in `locale` whose title or standfirst holds all of `words`. */
  searchStories: (words: readonly string[], locale: Locale) => Promise<string[]>
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
  readPreviewPicture: (request: PreviewPictureRequest) => Promise<Response | null>
  /** The answer as it comes, its body still to be read; null when there is no such picture. */
  readMedia: (name: string) => Promise<Response | null>
}

/** The most documents asked for in one list. */
export const LIST_LIMIT = 50
const SEARCH_LIMIT = 20

const POLL_TIMEOUT_MS = 2_000
const GOODBYE_TIMEOUT_MS = 1_000
const READ_TIMEOUT_MS = 5_000
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
] as const satisfies (keyof StoryListing)[]

const CHECKOUT_OUTCOMES: readonly CheckoutResponse['outcome'][] = [
  'redirect',
  'already_given',
  'invalid',
  'proof_needed',
  'refused',
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
    })

  const listStories = async <Listed>(name: string, locale: Locale, query: Record<string, string>) => {
    const path = `/api/stories?${new URLSearchParams({ locale, ...query })}`
    return (await ask.forJson<{ docs: Listed[] }>({ name, path, timeoutMs: READ_TIMEOUT_MS })).docs
  }

  return {
    readRevision: async (serving = { revision: 0, withdrawals: 0 }) => {
      const path = revisionAddress(address.instance, serving)
      const answer = await ask.forJson<ContentRevision>({ name: 'revision', path, timeoutMs: POLL_TIMEOUT_MS })
      if (!Number.isSafeInteger(answer.revision) || !Number.isSafeInteger(answer.withdrawals))
        throw new CmsUnavailable('the CMS answered without a revision')
      return answer
    },
    sayGoodbye: async () => {
      const path = `${revisionAddress(address.instance, { revision: 0, withdrawals: 0 })}&leaving=yes`
      await ask.forJson({ name: 'goodbye', path, timeoutMs: GOODBYE_TIMEOUT_MS })
    },
    readPublished: () => ask.forJson({ name: 'published', path: '/api/published', timeoutMs: READ_TIMEOUT_MS }),
    readProgress: () => ask.forJson({ name: 'progress', path: '/api/campaigns/progress', timeoutMs: READ_TIMEOUT_MS }),
    readStory: (id, locale) => readDocument<Story>('stories', id, locale),
    readCampaign: (id, locale) => readDocument<Campaign>('campaigns', id, locale),
    readPage: (id, locale) => readDocument<Page>('pages', id, locale),
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
        limit: String(LIST_LIMIT),
        'where[id][in]': ids.slice(0, LIST_LIMIT).join(','),
        ...selecting(LISTED_FIELDS),
      }),
    searchStories: async (words, locale) => {
      const found = await listStories<{ id: string }>('search of stories', locale, {
        depth: '0',
        limit: String(SEARCH_LIMIT),
        ...holdingAll(words),
        ...selecting(['title']),
      })
      return found.map(({ id }) => id)
    },

    askCheckout: async (request) => {
      const answer = await ask.forJson<CheckoutResponse>(
        { name: 'checkout', path: '/api/donations/checkout', timeoutMs: CHECKOUT_TIMEOUT_MS, body: request },
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
      }),

    readSubscription: (link) =>
      ask.forJsonOrNull({ name: 'a monthly gift', path: manageAddress(link), timeoutMs: READ_TIMEOUT_MS }),
    manageSubscription: async (link, request) => {
      const question = { name: 'change of a monthly gift', path: manageAddress(link), timeoutMs: CHECKOUT_TIMEOUT_MS }
      const answer = await ask.forJsonOrNull<ManageResponse>({ ...question, body: request }, [409, 422, 503])
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
        body: request,
      }),
    readPreview: (request) =>
      ask.forJson({ name: 'a preview', path: '/api/preview/read', timeoutMs: READ_TIMEOUT_MS, body: request }),

    readPreviewPicture: async (request) => {
      const path = '/api/preview/picture'
      const question = { name: 'a picture of a preview', path, timeoutMs: READ_TIMEOUT_MS, body: request }
      const answer = await ask.forStream({ ...question, wants: 'bytes' })
      if (answer.ok && answer.body) return answer
      await discard(answer)
      return null
    },

    readMedia: async (name) => {
      const path = `/api/media/file/${encodeURIComponent(name)}`
      const answer = await ask.forStream({ name: 'media', path, timeoutMs: READ_TIMEOUT_MS, wants: 'bytes' })
      if (answer.ok && answer.body) return answer
      await discard(answer)
      // 403: a picture that nothing published shows. To a reader it is simply not there.
      if (answer.status === 404 || answer.status === 403) return null
      throw new CmsUnavailable(`the CMS answered ${answer.status}: media`)
    },
  }
}

function revisionAddress(instance: Instance | undefined, { revision, withdrawals }: ContentRevision): string {
  if (instance === undefined) return '/api/revision'
  const said = { instance: instance.id, name: instance.name }
  return `/api/revision?${new URLSearchParams({ ...said, revision: `${revision}`, withdrawals: `${withdrawals}` })}`
}

function manageAddress(link: string): string {
  return `/api/subscriptions/manage/${encodeURIComponent(link)}`
}

function selecting(fields: readonly string[]): Record<string, string> {
  return Object.fromEntries(fields.map((field) => [`select[${field}]`, 'true']))
}

function holdingAll(words: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    words.flatMap((word, index) => [
      [`where[and][${index}][or][0][title][like]`, word],
      [`where[and][${index}][or][1][standfirst][like]`, word],
    ]),
  )
}
