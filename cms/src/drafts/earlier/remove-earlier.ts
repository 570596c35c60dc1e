import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { asOneAct } from '../../database/as-one-act.ts'
import { booksOf, databaseOf, type Drizzle } from '../../database/database-of.ts'
import type { ReviewedText } from '../../review/reviewed.ts'
import { keepTrail } from '../../trail/keep-trail.ts'
import { askToFreePages, freePagesSoon } from '../../withdrawal/free-pages.ts'
import { poolOf } from '../../withdrawal/pool-of.ts'
import { waitForTurn } from '../wait-for-turn.ts'

type TextInAllLanguages = Pick<ReviewedText, 'collection' | 'document'>

type EarlierRemoved = { outcome: 'removed'; count: number } | { outcome: 'not_found' }

/**
 * Takes away for good what a text said before, in every language: whatever was mended stays in its earlier versions, where
 * whoever may read the newest may read it too. The newest draft stays, and what readers see.
 */
export async function removeEarlierVersions(req: PayloadRequest, text: TextInAllLanguages): Promise<EarlierRemoved> {
  const removed = await asOneAct(
    req,
    async (): Promise<EarlierRemoved> => {
      await waitForTurn(req, text.document)
      const database = await databaseOf(req)
      if (!(await hasNewest(database, text))) return { outcome: 'not_found' }
      const { rowCount } = await database.execute(sql`
        delete from ${versionsOf(text)} where parent_id = ${text.document} and latest is not true
      `)
      await forgetEarlierSources(database, text)
      await bringHiddenRowsUp(database, text)
      await keepTrail(req, { act: 'versions_removed', ...text })
      await askToFreePages(await booksOf(req))
      return { outcome: 'removed', count: rowCount ?? 0 }
    },
    ({ outcome }) => outcome === 'removed',
  )
  if (removed.outcome === 'removed') freePagesSoon(poolOf(req))
  return removed
}

async function hasNewest(database: Drizzle, text: TextInAllLanguages): Promise<boolean> {
  const { rows } = await database.execute(sql`
    select from ${versionsOf(text)} where parent_id = ${text.document} and latest
  `)
  return rows.length > 0
}

/** What translations were made from, unless the original says so still: they count as outdated all the same, by its hash. */
async function forgetEarlierSources(database: Drizzle, { document }: TextInAllLanguages): Promise<void> {
  await database.execute(sql`
    delete from source_texts where document = ${document} and hash is distinct from (
      select state.text from text_states state join text_sources source using (document, locale)
      where state.document = ${document}
    )
  `)
}

/**
 * Payload leaves the row of a language that is not public as it was begun, or as it was public last. Nobody reads it; from
 * here on it says what the newest draft says. An address that readers were given leads here for good (`public_addresses`).
 */
async function bringHiddenRowsUp(database: Drizzle, text: TextInAllLanguages): Promise<void> {
  const [own, versions] = [`${text.collection}_locales`, `_${text.collection}_v_locales`]
  const { rows } = await database.execute<{ name: string }>(sql`
    select own.column_name as name from information_schema.columns own
    join information_schema.columns kept on kept.table_schema = own.table_schema
      and kept.table_name = ${versions} and kept.column_name = 'version_' || own.column_name
    where own.table_schema = 'public' and own.table_name = ${own} and own.udt_name in ('varchar', 'text', 'jsonb')
  `)
  if (rows.length === 0) return
  const columns = rows.map(({ name }) => sql.identifier(name))
  const newest = rows.map(({ name }) =>
    name === 'slug' ? freeSlug(own) : sql`kept.${sql.identifier(`version_${name}`)}`,
  )
  await database.execute(sql`
    update ${sql.identifier(own)} own set (${sql.join(columns, sql`, `)}) = (
      select ${sql.join(newest, sql`, `)} from ${versionsOf(text)} version
      join ${sql.identifier(versions)} kept on kept._parent_id = version.id
      where version.parent_id = own._parent_id and version.latest and kept._locale = own._locale
    )
    where own._parent_id = ${text.document} and own._status is distinct from 'published'
  `)
}

/** Two drafts may want one address; a row has it alone. */
function freeSlug(texts: string): SQL {
  return sql`case when exists (
    select from ${sql.identifier(texts)} other
    where other.slug = kept.version_slug and other._locale = own._locale and other._parent_id <> own._parent_id
  ) then null else kept.version_slug end`
}

function versionsOf({ collection }: TextInAllLanguages): SQL {
  return sql`${sql.identifier(`_${collection}_v`)}`
}
