import { randomUUID } from 'node:crypto'
import { onTestFinished } from 'vitest'
import { askCms, type Answer, type Somebody } from './ask-cms.ts'
import { approve } from './review-texts.ts'
import { sampleConsent } from './sample-consent.ts'
import { richText } from './rich-text.ts'

export { richText }

/** All a story needs to be public in one language. */
export function storyText(title: string) {
  return { title, standfirst: 'Deux phrases.', body: richText(`${title}.`), pseudonym: 'Anton' }
}

export const storyFacts = { region: 'balkans', season: 'winter', year: 2024, toldIn: 'ru' }

export type Doc = { id: string; slug?: string; title?: string; _status?: string; updatedAt: string }

/** A draft written by the author in `locale`, with a title nobody else has; gone when the test is over. */
export async function draftStory({
  locale = 'fr',
  title = uniqueTitle(),
}: { locale?: string; title?: string } = {}): Promise<Doc> {
  return makeDoc(`/api/stories?draft=true&locale=${locale}`, { ...storyFacts, ...storyText(title), _status: 'draft' })
}

export function uniqueTitle(): string {
  return `Récit ${randomUUID().slice(0, 8)}`
}

export async function makeDoc(path: string, data: unknown, who: Somebody = 'author'): Promise<Doc> {
  const consent = path.startsWith('/api/stories') ? { consent: await sampleConsent() } : {}
  const { status, body } = await askCms(who, 'POST', path, { ...consent, ...(data as object) })
  if (status >= 300) throw new Error(`POST ${path}: ${status} ${JSON.stringify(body)}`)
  const { doc } = body as { doc: Doc }
  const collection = /^\/api\/([a-z]+)/.exec(path)?.[1] ?? ''
  onTestFinished(async () => {
    await askCms(collection === 'users' ? 'administrator' : 'reviewer', 'DELETE', `/api/${collection}/${doc.id}`)
  })
  return doc
}

/** Publishes one language as the newsroom does: the author saves a draft, somebody else approves and publishes it. */
export async function publish(collection: string, id: string, locale: string, data: object = {}): Promise<Answer> {
  const address = `/api/${collection}/${id}?locale=${locale}&draft=true&depth=0`
  const saved = await askCms('author', 'PATCH', address, { ...data, _status: 'draft' })
  if (saved.status !== 200) return saved
  return approve(collection, id, locale, { publishes: true })
}
