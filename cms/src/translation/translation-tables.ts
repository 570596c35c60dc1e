import { sql, type postgresAdapter } from '@payloadcms/db-postgres'
import { index, jsonb, pgTable, primaryKey, text, timestamp, uuid } from '@payloadcms/db-postgres/drizzle/pg-core'

type SchemaHook = NonNullable<Parameters<typeof postgresAdapter>[0]['afterSchemaInit']>[number]

/**
 * Where each document stands in each language: hashes of what that language says, never the words. One row a document
 * and language, each written for itself, so that saving one language leaves the row of another alone. A language in
 * which nothing was ever written has no row.
 */
const textStates = pgTable(
  'text_states',
  {
    collection: text('collection').notNull(),
    document: uuid('document').notNull(),
    locale: text('locale').notNull(),
    /** Of the newest draft; null: nothing is written any more. */
    text: text('text'),
    /** Of what was newest when this language was last made public. */
    publicText: text('public_text'),
    /** Of the text that somebody called finished, or that was approved. */
    readyText: text('ready_text'),
    /** Of the source it was finished for; null in the source language itself. */
    readySource: text('ready_source'),
    readyBy: uuid('ready_by'),
    readyAt: timestamp('ready_at', { withTimezone: true }),
  },
  (table) => [
    primaryKey({ columns: [table.document, table.locale] }),
    index('text_states_locale').on(table.locale, table.collection),
  ],
)

/** The language each document is translated from. */
const textSources = pgTable('text_sources', {
  document: uuid('document').primaryKey(),
  collection: text('collection').notNull(),
  locale: text('locale').notNull(),
})

/**
 * What a source said when a translation of it was finished: without it nobody could show what changed since, because
 * old versions are thrown away. Goes with the document (`forget_translations`), and as soon as no translation rests on it.
 */
const sourceTexts = pgTable(
  'source_texts',
  {
    document: uuid('document').notNull(),
    hash: text('hash').notNull(),
    values: jsonb('values').notNull(),
    at: timestamp('at', { withTimezone: true })
      .notNull()
      .default(sql`now()`),
  },
  (table) => [primaryKey({ columns: [table.document, table.hash] })],
)

/** Tells Payload's adapter about our three tables, so that migrations know them. */
export const addTranslationTables: SchemaHook = ({ schema }) => ({
  ...schema,
  tables: { ...schema.tables, text_states: textStates, text_sources: textSources, source_texts: sourceTexts },
})
