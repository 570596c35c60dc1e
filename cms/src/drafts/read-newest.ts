import { sql } from '@payloadcms/db-postgres'
import { findByIDOperation, type PayloadRequest } from 'payload'
import { databaseOf } from '../database/database-of.ts'
import { reachOf } from '../people/access-to.ts'
import { isReviewed, type ReviewedCollection } from '../review/reviewed.ts'
import { readInAllLanguages } from '../translation/read-in-all-languages.ts'

type Asked = Parameters<typeof findByIDOperation>[0]
type Found = { updatedAt?: unknown } | null
/** What the hook is given of any operation of any collection. */
type Operated = { args: unknown; operation: string; req: PayloadRequest; result: unknown }

/**
 * Asked for the draft of a language that is public, or not begun, Payload gives what readers see. What waits in a draft of
 * another language and belongs to all of them (a row of a list with its words, a year, a cover) was not in it, and whoever
 * saved what they were given took it away. So it is the newest draft whatever the language, as a save changes that one and
 * an approval publishes it.
 */
export async function readNewest({ args, operation, req, result }: Operated): Promise<never> {
  const found = operation === 'findByID' ? await read(args as Asked, req, result as Found) : result
  // Payload's type of the hook wants what each operation of each collection gives, at once.
  return found as never
}

async function read(asked: Asked, req: PayloadRequest, result: Found): Promise<unknown> {
  const { collection, draft, data, id } = asked
  const { slug } = collection.config
  // `data`: it is being read here already, or is what somebody types.
  if (!draft || data !== undefined || result === null || !isReviewed(slug) || !maySee(asked, req, slug)) return result
  if (await isNewestInLanguage(req, slug, String(id))) return result
  const newest = await readInAllLanguages(req, slug, String(id))
  if (newest === null) return result
  // What lies beside a publication keeps the time of the form it was published from, which may be older than the save.
  const updatedAt = laterOf(result.updatedAt, newest['updatedAt'])
  return findByIDOperation({ ...asked, data: { ...newest, id, updatedAt } })
}

/** Payload looks for a version that is a draft in this language: it finds the newest only where that is one. */
async function isNewestInLanguage(req: PayloadRequest, slug: ReviewedCollection, id: string): Promise<boolean> {
  const database = await databaseOf(req)
  const { rows } = await database.execute(sql`
    select from ${sql.identifier(`_${slug}_v`)} version
    join ${sql.identifier(`_${slug}_v_locales`)} text on text._parent_id = version.id
    where version.parent_id = ${id} and version.latest
      and text._locale::text = ${req.locale ?? ''} and text.version__status = 'draft'
  `)
  return rows.length > 0
}

/** Whoever reads only what is public is given that, whatever they ask for. */
function maySee({ overrideAccess }: Asked, req: PayloadRequest, slug: ReviewedCollection): boolean {
  return overrideAccess === true || reachOf(req.user, slug, 'read') === 'all'
}

function laterOf(one: unknown, other: unknown): unknown {
  const [first, second] = [Date.parse(String(one)), Date.parse(String(other))]
  return Number.isNaN(second) || first > second ? one : other
}
