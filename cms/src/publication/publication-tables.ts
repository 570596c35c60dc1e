import { sql, type postgresAdapter } from '@payloadcms/db-postgres'
import { bigint, boolean, check, pgTable, primaryKey, text, uuid } from '@payloadcms/db-postgres/drizzle/pg-core'

type SchemaHook = NonNullable<Parameters<typeof postgresAdapter>[0]['afterSchemaInit']>[number]

/**
 * One row, one number. Whoever changes something a reader could see moves it on in the same transaction; the lock on
 * the row then puts the commits in order, so that a site that has seen revision 8 has seen everything up to 8.
 */
export const contentRevision = pgTable(
  'content_revision',
  {
    isOnlyRow: boolean('is_only_row').primaryKey().default(true),
    revision: bigint('revision', { mode: 'number' }).notNull().default(0),
  },
  (table) => [check('content_revision_is_only_row', sql`${table.isOnlyRow}`)],
)

/**
 * Every address that ever showed a published text, and whose it was last. Never shortened: an address that is here and
 * shows nothing any more leads on to its text, or is "gone" where that was taken down; then no other text may take it.
 */
export const publicAddresses = pgTable(
  'public_addresses',
  {
    collection: text('collection').notNull(),
    locale: text('locale').notNull(),
    slug: text('slug').notNull(),
    document: uuid('document').notNull(),
  },
  (table) => [primaryKey({ columns: [table.collection, table.locale, table.slug] })],
)

/** Tells Payload's adapter about our two tables, so that migrations know them. */
export const addPublicationTables: SchemaHook = ({ schema }) => ({
  ...schema,
  tables: { ...schema.tables, content_revision: contentRevision, public_addresses: publicAddresses },
})
