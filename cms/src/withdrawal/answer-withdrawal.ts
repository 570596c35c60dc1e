import { z } from 'zod'
import type { StaffRequest } from '../rest/answer-staff.ts'
import { refuse } from '../rest/refuse.ts'
import { eraseStory } from './erase-story.ts'
import { hideStories } from './hide-stories.ts'
import { poolOf } from './pool-of.ts'
import { isTypedWord, readTypedWords } from './typed-words.ts'
import { keepOutsideCopy } from './keep-outside-copies.ts'
import { readWithdrawals } from './read-withdrawals.ts'
import { restoreStories } from './restore-stories.ts'
import { COPY_ANSWERS } from './withdrawal.ts'

const NO_STORE = { 'Cache-Control': 'no-store' }
/** As many as a newsroom will ever have. */
const MOST = 10_000

const stories = z.array(z.uuid()).min(1).max(MOST)
const hideForm = z.strictObject({
  stories: z.union([stories, z.literal('all')]),
  listsCopies: z.boolean().default(false),
})
const eraseForm = z.strictObject({ story: z.uuid(), word: z.string().max(200) })
const restoreForm = z.strictObject({ stories, step: z.enum(['ask', 'confirm', 'drop']) })
const copyForm = z.strictObject({
  id: z.uuid(),
  state: z.enum(COPY_ANSWERS),
  askedOn: z.iso.date().nullable().default(null),
})

/** `GET /api/withdrawal`: what is hidden, and which sites have let go of it. No titles: ids and names of machines. */
export async function answerState({ payload }: StaffRequest): Promise<Response> {
  return Response.json(await readWithdrawals(poolOf({ payload })), { headers: NO_STORE })
}

/** `POST /api/withdrawal/hide`: `{outcome: "hidden", hidden: [ids], count}`, or 404. */
export async function answerHide({ body, payload, user }: StaffRequest): Promise<Response> {
  const asked = hideForm.safeParse(body)
  if (!asked.success) return refuse(400, 'body')
  return answer(await hideStories(poolOf({ payload }), { ...asked.data, by: user.id, cause: 'staff' }))
}

/** `POST /api/withdrawal/erase`: `erased` or `erasing`; 409 `wrong_word` when what was typed is not what was shown. */
export async function answerErase({ body, payload, user }: StaffRequest): Promise<Response> {
  const asked = eraseForm.safeParse(body)
  if (!asked.success) return refuse(400, 'body')
  const { story, word } = asked.data
  const books = poolOf({ payload })
  const words = await readTypedWords(books, story)
  if (words === null) return answer({ outcome: 'not_found' })
  if (!isTypedWord(word, words)) return answer({ outcome: 'wrong_word' })
  return answer(await eraseStory(books, { story, by: user.id, cause: 'staff' }))
}

/** `POST /api/withdrawal/restore`: one asks, another confirms; 409 with the code of a refusal. */
export async function answerRestore({ body, payload, user }: StaffRequest): Promise<Response> {
  const asked = restoreForm.safeParse(body)
  if (!asked.success) return refuse(400, 'body')
  return answer(await restoreStories(poolOf({ payload }), { ...asked.data, by: user.id }))
}

/** `POST /api/withdrawal/copies`: how far the request to remove one outside copy is. */
export async function answerCopy({ body, payload, user }: StaffRequest): Promise<Response> {
  const asked = copyForm.safeParse(body)
  if (!asked.success) return refuse(400, 'body')
  const isKept = await keepOutsideCopy(poolOf({ payload }), { ...asked.data, by: user.id })
  return answer({ outcome: isKept ? 'noted' : 'not_found' })
}

const REFUSALS: Record<string, number> = {
  not_found: 404,
  wrong_word: 409,
  needs_another_person: 409,
  consent_withdrawn: 409,
  nothing_to_do: 409,
}

function answer(result: { outcome: string }): Response {
  return Response.json(result, { status: REFUSALS[result.outcome] ?? 200, headers: NO_STORE })
}
