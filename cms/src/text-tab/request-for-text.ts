import { createLocalReq, type PayloadRequest } from 'payload'
import type { ReviewedText } from '../review/reviewed.ts'

/**
 * A request of its own, in the language of the text: the page's is in use by all that is drawn beside the tab, and
 * carries the transaction of whoever began one.
 */
export function requestForText(
  { i18n, payload, user }: PayloadRequest,
  { locale }: ReviewedText,
): Promise<PayloadRequest> {
  return createLocalReq({ req: { i18n }, user: user ?? undefined, locale, fallbackLocale: false }, payload)
}
