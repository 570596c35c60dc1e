import type { Locale } from '@campaign/shared/locales/locales.ts'
import { textHref, type FoundText, type TextCollection } from '../content/find-text.ts'
import { gone, notFound, type Answer } from './visit.ts'

/** What to say where a slug does not show a text: it has another one, it was taken down, or it never was. */
export function answerUnfound(
  found: Exclude<FoundText, { kind: 'found' }>,
  collection: TextCollection,
  locale: Locale,
): Answer {
  if (found.kind === 'gone') return gone
  if (found.kind === 'unknown') return notFound
  return { kind: 'redirect', status: found.isForGood ? 301 : 302, to: textHref(collection, locale, found.slug) }
}
