import { sql, type postgresAdapter } from '@payloadcms/db-postgres'
import { customType, index, pgTable, text, timestamp, uuid } from '@payloadcms/db-postgres/drizzle/pg-core'

type SchemaHook = NonNullable<Parameters<typeof postgresAdapter>[0]['afterSchemaInit']>[number]

const bytea = customType<{ data: Buffer }>({ dataType: () => 'bytea' })

/**
 * Pictures in which there may be a face that nobody covered yet: sealed, and here rather than in a folder, so that they
 * come and go in the same transaction as what is known of them. A picture has no row here once it may be seen.
 */
export const heldPictures = pgTable(
  'held_pictures',
  {
    /** The file's random name. */
    name: text('name').primaryKey(),
    media: uuid('media').notNull(),
    /** `seal-picture.ts`. */
    sealed: bytea('sealed').notNull(),
    /** Who sent it, and so does not decide alone that a face in it is shown; null: nobody knows. */
    sentBy: uuid('sent_by'),
    heldSince: timestamp('held_since', { withTimezone: true })
      .notNull()
      .default(sql`now()`),
  },
  (table) => [index('held_pictures_media').on(table.media), index('held_pictures_since').on(table.heldSince)],
)

/** Tells Payload's adapter about our table, so that migrations know it. */
export const addHeldTables: SchemaHook = ({ schema }) => ({
  ...schema,
  tables: { ...schema.tables, held_pictures: heldPictures },
})
