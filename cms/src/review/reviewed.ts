import type { Locale } from '@campaign/shared/locales/locales.ts'

/** The collections whose texts go public only when they were approved. */
export const REVIEWED_COLLECTIONS = ['stories', 'pages', 'campaigns', 'spending'] as const
export type ReviewedCollection = (typeof REVIEWED_COLLECTIONS)[number]

export function isReviewed(collection: string): collection is ReviewedCollection {
  return (REVIEWED_COLLECTIONS as readonly string[]).includes(collection)
}

/** One text in one language. `document`: our id. */
export type ReviewedText = { collection: ReviewedCollection; document: string; locale: Locale }
