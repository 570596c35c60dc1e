import type { ReviewedText } from '../../review/reviewed.ts'

/** The tab in which this text is translated beside its source. */
export function translatePageOf({ collection, document, locale }: ReviewedText): string {
  return `/admin/collections/${collection}/${document}/translate?locale=${locale}`
}

/** The door that takes the words; `act` added to it, what is said of them. */
export function translationPathOf(
  { collection, document, locale }: ReviewedText,
  act: '' | '/ready' | '/source' | '/structure' = '',
): string {
  return `/api/translations/${collection}/${document}/${locale}${act}`
}
