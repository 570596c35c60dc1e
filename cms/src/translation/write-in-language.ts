import type { PayloadRequest } from 'payload'
import { inLanguage } from '../review/read-content.ts'
import type { ReviewedText } from '../review/reviewed.ts'

/**
 * Saves words of one language as a draft, with the rights of `req.user`, and touches no other language. `isAsked`: as a
 * version of its own; otherwise as the one that is saved over and over.
 */
export async function writeInLanguage(
  req: PayloadRequest,
  { collection, document, locale }: ReviewedText,
  data: Readonly<Record<string, unknown>>,
  { isAsked = true }: { isAsked?: boolean } = {},
): Promise<void> {
  const own = inLanguage(req, locale)
  own.context['takesNoLock'] = true
  await req.payload.update({
    overrideAccess: false,
    user: req.user,
    collection,
    id: document,
    locale,
    fallbackLocale: false,
    draft: true,
    autosave: !isAsked,
    depth: 0,
    data: { ...data, _status: 'draft' },
    req: own,
  })
}
