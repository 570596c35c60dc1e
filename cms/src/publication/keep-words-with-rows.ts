import { sql } from '@payloadcms/db-postgres'
import { isLocale, type Locale } from '@campaign/shared/locales/locales.ts'
import type {
  CollectionAfterChangeHook,
  CollectionBeforeOperationHook,
  FlattenedField,
  PayloadRequest,
  SanitizedCollectionConfig,
} from 'payload'
import { databaseOf } from '../database/database-of.ts'

type Asked = { id?: unknown; draft?: boolean; publishAllLocales?: boolean; publishSpecificLocale?: string }

/** The public words of the other languages, by the table they stand in. */
type Kept = { document: string; locale: Locale; words: readonly { table: string; rows: unknown }[] }

/**
 * A row of a list exists once, and its words in each language. When one language is published, Payload puts the words of
 * the others back by the place of a row: where one was added, moved or taken out, they stand beside the amount or the
 * date of another. So they are kept here, and put back by the row they belong to.
 */
const beforeOperation: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  const { id, draft, publishAllLocales, publishSpecificLocale } = args as Asked
  const locale = publishSpecificLocale ?? req.locale
  if (operation !== 'update' || typeof id !== 'string' || draft || publishAllLocales || !isLocale(locale)) return args
  req.context['wordsOfRows'] = {
    document: id,
    locale,
    words: await readWords(req, collection, id, locale),
  } satisfies Kept
  return args
}

/** Before everything that looks at what readers see now. */
const afterChange: CollectionAfterChangeHook = async ({ doc, req }) => {
  const kept = req.context['wordsOfRows'] as Kept | undefined
  if (kept === undefined || kept.document !== doc.id) return doc
  delete req.context['wordsOfRows']
  const database = await databaseOf(req)
  for (const { table, rows } of kept.words) {
    const [lists, words] = [sql.identifier(table), sql.identifier(`${table}_locales`)]
    const ofText = sql`select id from ${lists} where _parent_id = ${doc.id}`
    await database.execute(
      sql`delete from ${words} where _parent_id in (${ofText}) and _locale::text <> ${kept.locale}`,
    )
    await database.execute(sql`
      insert into ${words} select * from jsonb_populate_recordset(null::${words}, ${JSON.stringify(rows)}::jsonb) as said
      where said._parent_id in (${ofText})
    `)
  }
  return doc
}

async function readWords(
  req: PayloadRequest,
  collection: SanitizedCollectionConfig,
  document: string,
  locale: Locale,
): Promise<Kept['words']> {
  const database = await databaseOf(req)
  const words: { table: string; rows: unknown }[] = []
  for (const { name } of collection.flattenedFields.filter((field) => hasWordsInRows(field))) {
    const table = `${collection.slug}_${name}`
    const { rows } = await database.execute<{ said: unknown }>(sql`
      select coalesce(jsonb_agg(to_jsonb(_texts)), '[]') as said
      from ${sql.identifier(`${table}_locales`)} _texts join ${sql.identifier(table)} _list on _list.id = _texts._parent_id
      where _list._parent_id = ${document} and _texts._locale::text <> ${locale}
    `)
    words.push({ table, rows: rows[0]?.said ?? [] })
  }
  return words
}

/** A list that exists once, and says something in each language. */
export function hasWordsInRows(field: FlattenedField): boolean {
  if (field.type !== 'array' || field.localized) return false
  return field.flattenedFields.some((part) => 'localized' in part && part.localized === true)
}

export const keepWordsWithRows = { beforeOperation, afterChange }
