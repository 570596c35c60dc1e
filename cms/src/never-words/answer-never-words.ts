import { createLocalReq } from 'payload'
import { z } from 'zod'
import type { StaffRequest } from '../rest/answer-staff.ts'
import { isUuid } from '../donations/is-uuid.ts'
import { NEVER_WORD_COUNT } from '../findings/never-words/never-word-limits.ts'
import { asSystem } from '../people/as-system.ts'
import { refuse } from '../rest/refuse.ts'
import { clearNeverWords, keepNeverWords } from './keep-never-words.ts'
import { EVERY_TEXT, type NeverWordsOwner } from './never-words-of.ts'

const NO_STORE = { 'Cache-Control': 'no-store' }

/** Words of any length come through to where each is named by its line; a megabyte does not. */
const form = z.union([
  z.strictObject({ words: z.array(z.string().max(1000)).min(1).max(1000) }),
  z.strictObject({ clear: z.literal(true) }),
])

/**
 * `POST /api/never-words/{story id or "all"}` with `{words: […]}` or `{clear: true}`. Answers how many words are kept and
 * never one of them, and for those of all texts that the worker searches; 422 with lines and reasons where some cannot be.
 */
export async function answerNeverWords(asked: StaffRequest, of: string): Promise<Response> {
  const { payload, user } = asked
  const body = form.safeParse(asked.body)
  if (!body.success) return refuse(400, 'body')
  const req = await createLocalReq({ user }, payload)
  const owner = of === 'all' ? EVERY_TEXT : of
  if (of !== 'all' && !(await isStory(asked, owner))) return refuse(404)
  if ('clear' in body.data) return Response.json(await clearNeverWords(req, owner), { headers: NO_STORE })

  const words = body.data.words.map((word) => word.trim()).filter((word) => word !== '')
  if (words.length === 0) return refuse(400, 'body')
  const kept =
    words.length > NEVER_WORD_COUNT.atOnce ? { outcome: 'too_many' as const } : await keepNeverWords(req, owner, words)
  if (kept.outcome === 'kept_and_searching') return Response.json(kept, { headers: NO_STORE })
  if (kept.outcome !== 'kept') return Response.json(kept, { headers: NO_STORE, status: 422 })
  const outcome = kept.publicHits > 0 ? 'kept_and_public' : 'kept'
  return Response.json({ ...kept, outcome }, { headers: NO_STORE })
}

async function isStory({ payload }: StaffRequest, id: NeverWordsOwner): Promise<boolean> {
  if (!isUuid(id)) return false
  const found = await payload.count({
    ...asSystem('words are kept of a story that exists'),
    collection: 'stories',
    where: { id: { equals: id } },
  })
  return found.totalDocs > 0
}
