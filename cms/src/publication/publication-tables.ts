import { sql, type postgresAdapter } from '@payloadcms/db-postgres'
import { bigint, boolean, check, pgTable, primaryKey, text, uuid } from '@payloadcms/db-postgres/drizzle/pg-core'

type SchemaHook = NonNullable<Parameters<typeof postgresAdapter>[0]['afterSchemaInit']>[number]

/**
 * One row, one number. Whoever changes something a reader could see moves it on in the same transaction; the lock on
 * the row then puts the commits in order, so that a site that has seen revision 8 has seen everything up to 8.
 */
const contentRevision = pgTable(
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
const publicAddresses = pgTable(
  'public_addresses',
  {
    collection: text('collection').notNull(),
    locale: text('locale').notNull(),
    slug: text('slug').notNull(),
    document: uuid('document').notNull(),
  },
  (table) => [primaryKey({ columns: [table.collection, table.locale, table.slug] })],
)

/**
 * What changed with each of the last revisions, for sites to forget that and nothing else. Null: anything may have. The
 * mark is drawn by lot: a revision that came again, after a backup was put back, is known by it.
 */
const contentChanges = pgTable('content_changes', {
  revision: bigint('revision', { mode: 'number' }).primaryKey(),
  mark: uuid('mark').notNull().defaultRandom(),
  changed: text('changed').array(),
})

/** Tells Payload's adapter about our tables, so that migrations know them. */
export const addPublicationTables: SchemaHook = ({ schema }) => ({
  ...schema,
  tables: {
    ...schema.tables,
    content_revision: contentRevision,
    content_changes: contentChanges,
    public_addresses: publicAddresses,
  },
})
