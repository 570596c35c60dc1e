import type { Campaign, Page, Spending, Story } from '../cms/payload-types.ts'
import { isLocale, type Locale } from '../locales/locales.ts'

/** What can be looked at before it is public. */
export const PREVIEWED_COLLECTIONS = ['stories', 'campaigns', 'pages', 'spending'] as const
export type PreviewedCollection = (typeof PREVIEWED_COLLECTIONS)[number]

/** One document in one language: all that a preview is ever good for. `id`: our UUID. */
export type PreviewAddress = { collection: PreviewedCollection; id: string; locale: Locale }

/** How long a token waits to be exchanged, and how long what it is exchanged for can be used. */
export const PREVIEW_LIFETIME_SECONDS = 15 * 60

/** The page of a preview on the site. It says nothing without the cookie that a token was exchanged for. */
export function previewPath({ collection, id, locale }: PreviewAddress): string {
  return `/preview/${collection}/${id}/${locale}`
}

/** What of a page is previewed, where that is a part of it. */
export const PREVIEWED_PART = 'previewed'

/** Where the preview opens: a record of spending is a table far down a page of other words. */
export function previewStart(address: PreviewAddress): string {
  return previewPath(address) + (address.collection === 'spending' ? `#${PREVIEWED_PART}` : '')
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Null for what names no preview. */
export function readPreviewAddress({ collection, id, locale }: Record<string, unknown>): PreviewAddress | null {
  const previewed = PREVIEWED_COLLECTIONS.find((known) => known === collection)
  if (previewed === undefined || typeof id !== 'string' || !UUID.test(id) || !isLocale(locale)) return null
  return { collection: previewed, id, locale }
}

/**
 * Token and grant are `{sealed}.{mark}`, both base64url: sealed by the CMS with a key that the site does not have, and
 * marked with one derived from the service key, so that the site throws away what was guessed without asking the CMS.
 * HKDF-SHA-256 of the service key gives the key of the mark, an HMAC-SHA-256 over the sealed part.
 */
export const PREVIEW_MARK = { salt: 'campaign.preview', info: 'mark' } as const
export const PREVIEW_SEAL_SHAPE = /^([A-Za-z0-9_-]{64,1000})\.([A-Za-z0-9_-]{43})$/

/** `POST /api/preview/exchange`, by the site. */
export type PreviewExchangeRequest = { address: PreviewAddress; token: string }
export type PreviewExchangeResponse = { outcome: 'exchanged'; grant: string } | { outcome: 'refused' }

/** `POST /api/preview/read`, by the site. `unsaved`: what stands in the form, where it is not in the draft yet. */
export type PreviewReadRequest = { address: PreviewAddress; grant: string; unsaved?: Record<string, unknown> }
export type PreviewReadResponse =
  | { outcome: 'read'; draft: PreviewedDraft; framedBy: string }
  /** What was sent as unsaved is nothing a document could be. */
  | { outcome: 'unreadable' }
  | { outcome: 'refused' }

/** `POST /api/preview/picture`, by the site: the bytes of one size of a picture, or 404. */
export type PreviewPictureRequest = { address: PreviewAddress; grant: string; name: string }

export type PreviewedDraft =
  | { collection: 'stories'; document: Story }
  | { collection: 'campaigns'; document: Campaign }
  | { collection: 'pages'; document: Page }
  | { collection: 'spending'; document: Spending }

/** What the admin says to the page in its frame. `turn` numbers what is sent; the answer carries it back. */
export type PreviewOrder =
  | { type: 'campaign-preview:show'; turn: number; unsaved: Record<string, unknown> }
  | { type: 'campaign-preview:renew'; turn: number; token: string }

/** What the page says back, and without being asked when it is there. `status`: of the site's answer; 0: none came. */
export type PreviewReport =
  { type: 'campaign-preview:ready' } | { type: 'campaign-preview:done'; turn: number; status: number }
