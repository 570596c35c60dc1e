import type { postgresAdapter } from '@payloadcms/db-postgres'
import { pgTable, primaryKey, text, timestamp, uuid } from '@payloadcms/db-postgres/drizzle/pg-core'

type SchemaHook = NonNullable<Parameters<typeof postgresAdapter>[0]['afterSchemaInit']>[number]

/**
 * When each language of a text was last changed by a save, and `*` for what its languages share: what a form that was
 * opened before that must not overwrite. One row a text and language, however often it is saved; nothing of the text.
 */
export const textSaves = pgTable(
  'text_saves',
  {
    collection: text('collection').notNull(),
    document: uuid('document').notNull(),
    locale: text('locale').notNull(),
    /** The `updatedAt` that whoever saved was given back. */
    savedAt: timestamp('saved_at', { withTimezone: true, precision: 3 }).notNull(),
    /** Null: the system. */
    savedBy: uuid('saved_by'),
  },
  (table) => [primaryKey({ columns: [table.collection, table.document, table.locale] })],
)

export const addDraftTables: SchemaHook = ({ schema }) => ({
  ...schema,
  tables: { ...schema.tables, text_saves: textSaves },
})
