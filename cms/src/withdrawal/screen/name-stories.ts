import type { PayloadRequest } from 'payload'
import { storyWords } from './withdrawal-words.ts'
import { languageOf } from '../../languages/pick-words.ts'

export type NamedStory = { id: string; title: string }

/** Whoever asks, in the language of their admin. */
type Asker = Pick<PayloadRequest, 'payload' | 'user'> & { i18n: { language: string } }

/** Titles of these stories as whoever asks may read them, in the language of their admin or in any other. */
export async function nameStories(req: Asker, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const found = await find(req, { id: { in: [...ids] } }, ids.length)
  return new Map(found.map(({ id, title }) => [id, title]))
}

/** Stories that are not hidden, newest first, at most `limit`; `query` is looked for in title and pseudonym. */
export async function findVisible(
  req: Asker,
  { hidden, query, limit }: { hidden: readonly string[]; query: string; limit: number },
): Promise<NamedStory[]> {
  const words = query.trim().slice(0, 100)
  const like = words === '' ? [] : [{ or: [{ title: { like: words } }, { pseudonym: { like: words } }] }]
  const shown = hidden.length === 0 ? [] : [{ id: { not_in: [...hidden] } }]
  return find(req, { and: [...like, ...shown] }, limit)
}

async function find(req: Asker, where: object, limit: number): Promise<NamedStory[]> {
  const { docs } = await req.payload.find({
    overrideAccess: false,
    user: req.user,
    collection: 'stories',
    where: { ...where },
    locale: 'all',
    draft: true,
    depth: 0,
    limit,
    sort: '-createdAt',
    select: { title: true, pseudonym: true },
  })
  const language = languageOf(req.i18n)
  return docs.map(({ id, title, pseudonym }) => {
    const [name, person] = [inSome(title, language), inSome(pseudonym, language)]
    return { id, title: [name ?? storyWords.untitled[language], person].filter(Boolean).join(' · ') }
  })
}

/** Of all languages at once a field is a record by language. */
function inSome(value: unknown, language: string): string | undefined {
  if (typeof value === 'string') return value
  const byLanguage = (value ?? {}) as Record<string, string | null | undefined>
  return (
    byLanguage[language] ??
    Object.values(byLanguage).find((text) => typeof text === 'string' && text !== '') ??
    undefined
  )
}
