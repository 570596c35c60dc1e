import { sql, type postgresAdapter } from '@payloadcms/db-postgres'
import { jsonb, pgTable, primaryKey, text, timestamp, uuid } from '@payloadcms/db-postgres/drizzle/pg-core'

type SchemaHook = NonNullable<Parameters<typeof postgresAdapter>[0]['afterSchemaInit']>[number]

/**
 * Texts that a reviewer sent back, each in one language, until somebody calls it finished anew or approves it: the row
 * goes with that, and with the document (`forget_returns`). Who returned what stays in the trail, without the reason.
 */
const returnedTexts = pgTable(
  'returned_texts',
  {
    collection: text('collection').notNull(),
    document: uuid('document').notNull(),
    locale: text('locale').notNull(),
    /** In the reviewer's words. */
    reason: text('reason').notNull(),
    /** Findings it is about: where each stands, and its class; never what was found. */
    pointed: jsonb('pointed').notNull().default([]),
    returnedBy: uuid('returned_by').notNull(),
    at: timestamp('at', { withTimezone: true })
      .notNull()
      .default(sql`now()`),
  },
  (table) => [primaryKey({ columns: [table.document, table.locale] })],
)

/** Tells Payload's adapter about our table, so that migrations know it. */
export const addReturnTable: SchemaHook = ({ schema }) => ({
  ...schema,
  tables: { ...schema.tables, returned_texts: returnedTexts },
})
