import type { PayloadRequest } from 'payload'
import { inLanguage } from '../review/read-content.ts'
import type { ReviewedText } from '../review/reviewed.ts'

/** Saves words of one language as a draft, with the rights of `req.user`, and touches no other language. */
export async function writeInLanguage(
  req: PayloadRequest,
  { collection, document, locale }: ReviewedText,
  data: Readonly<Record<string, unknown>>,
): Promise<void> {
  await req.payload.update({
    overrideAccess: false,
    user: req.user,
    collection,
    id: document,
    locale,
    fallbackLocale: false,
    draft: true,
    depth: 0,
    data: { ...data, _status: 'draft' },
    req: inLanguage(req, locale),
  })
}
