import type { Locale } from '@campaign/shared/locales/locales.ts'
import { createLocalReq, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { asSystem } from '../people/as-system.ts'
import type { Content } from './describe-content.ts'
import { readContent } from './read-content.ts'
import { publicLanguages } from './require-approval.ts'
import type { ReviewedText } from './reviewed.ts'

/** What readers of each public language see now, and would see. */
export type Rehearsed = { before: ReadonlyMap<Locale, Content>; after: ReadonlyMap<Locale, Content> }

/**
 * Publishes the newest draft of one language in a transaction that is then thrown away, and says what readers would
 * see: nothing but the act itself knows what Payload takes along. Throws Payload's own error when the text cannot be
 * published as it is (something required is missing).
 */
export async function rehearsePublication(req: PayloadRequest, text: ReviewedText): Promise<Rehearsed> {
  const stage = await createLocalReq(
    { ...(req.user && { user: req.user }), locale: text.locale, fallbackLocale: false },
    req.payload,
  )
  stage.i18n = req.i18n
  stage.t = req.t
  await initTransaction(stage)
  try {
    const before = await readPublic(stage, text)
    await publishDraft(stage, text, { isRehearsal: true })
    return { before, after: await readPublic(stage, text) }
  } finally {
    await killTransaction(stage)
  }
}

/** Makes the newest draft of one language public, in the transaction of `req`; the gate looks at it like at any. */
export async function publishDraft(
  req: PayloadRequest,
  { collection, document, locale }: ReviewedText,
  { isRehearsal = false } = {},
): Promise<void> {
  const { overrideAccess, context } = asSystem('a reviewer publishes, or looks at, what an author wrote')
  await req.payload.update({
    overrideAccess,
    context: { ...context, isRehearsal },
    collection,
    id: document,
    locale,
    fallbackLocale: false,
    publishSpecificLocale: locale,
    depth: 0,
    data: { _status: 'published' },
    req,
  })
}

async function readPublic(req: PayloadRequest, { collection, document }: ReviewedText): Promise<Map<Locale, Content>> {
  const found = new Map<Locale, Content>()
  for (const locale of await publicLanguages(req, collection, document)) {
    const content = await readContent(req, { collection, document, locale }, { draft: false })
    if (content !== null) found.set(locale, content)
  }
  return found
}
