import { sql } from '@payloadcms/db-postgres'
import type { Locale } from '@campaign/shared/locales/locales.ts'
import type { PayloadRequest } from 'payload'
import { databaseOf, type Drizzle } from '../database/database-of.ts'
import type { Books } from '../donations/books.ts'
import type { TrailAct } from './trail-acts.ts'

type TrailEntry = {
  act: TrailAct
  /** Whose act it is, where it is not the act of whoever asks; null: the system, or nobody known. */
  actor?: string | null
  collection?: string
  /** Our id of what it was done to. */
  document?: string
  /** `*`: in every language. */
  locale?: Locale | '*'
  /** Why, as a word out of a closed list (`[a-z_]`, at most 40): never anything a person typed. */
  cause?: string
}

/** Minutes within which the same act of the same person on the same text is one: autosave is not a hundred acts. */
export const ONE_ACT_MINUTES = 30

/** Done over and over by one person at one sitting, or by a machine against one account. */
const REPEATED: ReadonlySet<TrailAct> = new Set(['text_edited', 'login_failed', 'consent_read', 'access_refused'])

/**
 * Writes down who did what, in the transaction of `req`: what is undone leaves no trace, and what is done leaves one.
 * One line for each room that has something to tell.
 */
export async function keepTrail(req: PayloadRequest, entry: TrailEntry): Promise<void> {
  await writeTrail(await databaseOf(req), { actor: req.user?.id ?? null, ...entry })
}

/** The same for those who have no request: in whatever transaction `database` is. */
export async function writeTrail(database: Pick<Drizzle, 'execute'>, entry: TrailEntry): Promise<void> {
  const { act, actor = null, collection = null, document = null, locale = null, cause = null } = entry
  const values = sql`${act}, ${actor}::uuid, ${collection}, ${document}::uuid, ${locale}, ${cause}`
  // What one transaction does twice (it saves a text once for each language) is one act.
  const minutes = REPEATED.has(act) ? ONE_ACT_MINUTES : 0
  await database.execute(sql`
    insert into trail (act, actor, collection, document, locale, cause)
    select ${values} where not exists (
      select from trail where act = ${act} and actor is not distinct from ${actor}::uuid
        and document is not distinct from ${document}::uuid and locale is not distinct from ${locale}
        and cause is not distinct from ${cause} and collection is not distinct from ${collection} and at >= now() - make_interval(mins => ${minutes})
    )
  `)
}

/** The same for what is written in plain SQL (`donations/books.ts`), in its transaction. */
export async function writeTrailInBooks(books: Books, entry: TrailEntry & { actor: string | null }): Promise<void> {
  const { act, actor, collection = null, document = null, locale = null, cause = null } = entry
  await books.query(
    'INSERT INTO trail (act, actor, collection, document, locale, cause) VALUES ($1, $2, $3, $4, $5, $6)',
    [act, actor, collection, document, locale, cause],
  )
}
