import type { PayloadRequest } from 'payload'
import type { ReviewedText } from '../review/reviewed.ts'
import { describeText, type LanguageText } from './describe-text.ts'
import { readInAllLanguages } from './read-in-all-languages.ts'
import type { Standing } from './read-standing.ts'
import { readSourceText } from './source-texts.ts'

/** What a document is translated from: as it is kept, or as it stands while nobody called it finished. */
export async function readSource(
  req: PayloadRequest,
  { collection, document }: Pick<ReviewedText, 'collection' | 'document'>,
  { source, sourceLanguage }: Standing,
): Promise<LanguageText> {
  const kept = await readSourceText(req, document, source)
  if (kept !== null) return kept
  const newest = await readInAllLanguages(req, collection, document)
  const { fields } = req.payload.collections[collection].config
  return newest === null ? {} : describeText(fields, newest, sourceLanguage)
}
