import type { ReviewedText } from '../reviewed.ts'

/** The form in which this text is written, in its language. */
export function editPageOf({ collection, document, locale }: ReviewedText): string {
  return `/admin/collections/${collection}/${document}?locale=${locale}`
}

/** This screen. */
export function reviewPageOf({ collection, document, locale }: ReviewedText): string {
  return `/admin/collections/${collection}/${document}/review?locale=${locale}`
}

/** The door by which a text is sent back. */
export function returnPathOf(text: ReviewedText): string {
  return `${decisionPathOf(text)}/return`
}

/** The door that takes the decision. */
export function decisionPathOf({ collection, document, locale }: ReviewedText): string {
  return `/api/review/${collection}/${document}/${locale}`
}
