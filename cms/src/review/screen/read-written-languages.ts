import type { Locale } from '@campaign/shared/locales/locales.ts'
import type { PayloadRequest } from 'payload'
import { asSystem } from '../../people/as-system.ts'
import { inLanguage } from '../read-content.ts'
import type { ReviewedText } from '../reviewed.ts'
import { findWrittenLanguages } from './find-written-languages.ts'

/** The languages in which the newest draft of a document says anything. */
export async function readWrittenLanguages(
  req: PayloadRequest,
  { collection, document, locale }: ReviewedText,
): Promise<Locale[]> {
  const found = await req.payload.findByID({
    ...asSystem('which languages exist is seen by whoever sees the text'),
    collection,
    id: document,
    locale: 'all',
    fallbackLocale: false,
    draft: true,
    depth: 0,
    disableErrors: true,
    req: inLanguage(req, locale),
  })
  if (found === null) return []
  const { flattenedFields } = req.payload.collections[collection].config
  return findWrittenLanguages(flattenedFields, found as unknown as Record<string, unknown>)
}
