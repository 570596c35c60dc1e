import { isLocale } from '@campaign/shared/locales/locales.ts'
import type { InitPageResult } from 'payload'
import { isUuid } from '../donations/is-uuid.ts'
import { isReviewed, type ReviewedText } from '../review/reviewed.ts'

/** Which text a tab of a document is about, in the language chosen there; null where there can be none. */
export function textOfPage({ collectionConfig, docID, locale }: InitPageResult): ReviewedText | null {
  const collection = collectionConfig?.slug ?? ''
  if (!isReviewed(collection) || typeof docID !== 'string' || !isUuid(docID) || !isLocale(locale?.code)) return null
  return { collection, document: docID, locale: locale.code }
}
