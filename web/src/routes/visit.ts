import type { ReactElement } from 'react'
import type { Locale } from '@campaign/shared/locales/locales.ts'
import type { CmsClient } from '../content/cms-client.ts'
import type { Digest } from '../content/find-text.ts'
import type { BankAccount } from '../donation/bank-account.ts'
import type { FormGuard } from '../defence/form-guard.ts'
import type { Frame } from '../content/view-models.ts'
import type { Snapshot } from '../content/snapshot.ts'
import type { Log } from '../server/log.ts'

/** What the whole site has at hand, from its start to its end. */
export type Premises = {
  /** Origin of the site, as readers reach it; the only root of absolute addresses. */
  siteUrl: string
  assets: Record<Locale, Frame['assets']>
  /** Null where no gifts are asked for by transfer. */
  bankAccount: BankAccount | null
  cms: CmsClient
  isCmsReachable: () => boolean
  /** The digest of an address, as the CMS keeps those of erased stories. */
  digest: Digest
  guard: FormGuard
  log: Log
}

/** One request, as a page sees it: in which language, and over which contents. */
export type Visit = Premises & { locale: Locale; snapshot: Snapshot }

/** A page, and what machines may do with it where that is less than usual. */
export type DrawnPage = { page: ReactElement; robots: string | null }

/** What a page answers. How it is written to the wire, kept and headed is the server's business. */
export type Answer =
  | {
      kind: 'page'
      page: ReactElement
      /** 200 unless said. */
      status?: 200 | 400 | 404 | 409 | 413 | 415 | 422 | 429 | 503
      /** After how many seconds asking again may help, where that is known; with 503 soon, unless said. */
      retryAfter?: number
      /** What machines may do with it (`X-Robots-Tag`), where that is less than usual; its head says the same. */
      robots?: string | null
      /** Holds what only this reader may know. */
      isSecret?: boolean
      /** Origins the forms of this page may lead to, beside the site itself. */
      formTargets?: readonly string[]
    }
  /** What is not a page: a feed, the map of the site, a file to take along. `type` with its charset. */
  | { kind: 'document'; type: string; body: string | Buffer; robots?: string | null; cacheControl?: string }
  /** The image of a link: of the same bytes for good, and for pages of other sites to show. */
  | { kind: 'image'; type: string; body: Uint8Array }
  /** `to`: a path of ours; elsewhere only for a payment page whose origin was checked. */
  | { kind: 'redirect'; status: 301 | 302 | 303; to: string }
  | { kind: 'error'; status: 404 | 410 | 503 }

export const notFound: Answer = { kind: 'error', status: 404 }
export const gone: Answer = { kind: 'error', status: 410 }
export const unavailable: Answer = { kind: 'error', status: 503 }

/** For what shows stories: while the CMS is silent for too long, there are none to show, and nobody knows which. */
export function unlessWithheld(room: (visit: Visit) => Answer | Promise<Answer>) {
  return (visit: Visit): Answer | Promise<Answer> => (visit.snapshot.areStoriesWithheld ? unavailable : room(visit))
}
